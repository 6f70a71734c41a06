import { describe, expect, it } from "vitest";
import { publishes } from "../../../lib/page/gate/sending.ts";
import { demo } from "../../../lib/portals/demo.ts";

const carries = (sent: FormData): boolean => sent.get("body") === "全文";

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [key, value] of Object.entries(fields)) data.set(key, value);
  return data;
}

function sending(path: string, fields: Record<string, string>, intent?: "publish" | "draft") {
  return { url: new URL(path, "http://127.0.0.1"), form: form(fields), intent };
}

describe("publishes", () => {
  it.each([
    ["a publishing address of the profile", sending("/admin/articles/publish", {}), true],
    ["whatever was pressed", sending("/admin/articles/publish", {}, "draft"), true],
    ["the draft's address", sending("/admin/articles/save-draft", { body: "全文" }), false],
    ["a shared address that says publish", sending("/admin/articles/save", { action: "publish" }), true],
    ["a shared address that says draft", sending("/admin/articles/save", { action: "draft" }), false],
  ])("with a profile: %s", (_, request, expected) => expect(publishes(request, demo, carries)).toBe(expected));

  it.each([
    ["a form with the article", sending("/save", { body: "全文" }), true],
    ["after a press on a draft button", sending("/save", { body: "全文" }, "draft"), false],
    ["to a draft's address", sending("/saveDraft", { body: "全文" }), false],
    ["a search form", sending("/search", { q: "医保" }), false],
  ])("without one: %s", (_, request, expected) => expect(publishes(request, undefined, carries)).toBe(expected));
});
