// @vitest-environment happy-dom
import { beforeEach, expect, it } from "vitest";
import { Desk } from "../../../entrypoints/editor.content/desk.ts";
import { titleOf } from "../../../entrypoints/editor.content/article/title-of.ts";
import { demo } from "../../../lib/portals/demo.ts";

let desk: Desk;

beforeEach(() => {
  document.body.innerHTML = '<input id="title" value="表单的标题" />';
  desk = new Desk({ reviewed() {}, key() {}, pressed() {} });
  const block = { kind: "paragraph", text: "关于某事项的公告" } as const;
  desk.review.update("1", "标题", { kind: "article", blocks: [block] }, { today: "2026-03-02" });
});

it("is what the profile says it is", () => {
  desk.profile = demo;
  expect(titleOf(desk)).toBe("表单的标题");
});

it("is the field named so where no profile is there, and else none", () => {
  expect(titleOf(desk)).toBe("关于某事项的公告");
  desk.review.remove("1");
  expect(titleOf(desk)).toBe("");
});
