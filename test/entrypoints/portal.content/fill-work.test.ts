// @vitest-environment happy-dom
import { resetBrowser } from "../../lib/platform/fake-browser.ts";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { PortalPanelState } from "../../../components/portal/panel-state.ts";
import { fillWork } from "../../../entrypoints/portal.content/fill-work.ts";
import type { PanelView } from "../../../entrypoints/portal.content/panel-view.ts";
import { fillForm } from "../../../lib/page/forms/fill-form.ts";
import type { FormTools } from "../../../lib/page/forms/form-tools.ts";
import { previewFill } from "../../../lib/page/forms/preview-fill.ts";
import { readForm } from "../../../lib/page/forms/read-form.ts";
import type { RequestPlace } from "../../../lib/page/requests/request-place.ts";

const FORMS: FormTools = { readForm, previewFill, fillForm };
const REPLY = {
  page: { address: "^/", has: "#reply" },
  number: { key: "number", label: "编号", kind: "text", at: "#number" },
  fields: [
    { key: "department", label: "承办部门", kind: "text", at: "[name=department]" },
    { key: "replyNumber", label: "发文字号", kind: "text", at: "[name=reply]" },
  ],
  send: ["#send"],
} as const;
const VALUES = { department: "甲科", replyNumber: "甲公开〔2026〕1号" };

/** The reply's page of a request, as a modern system draws it in place of another's. */
function page(number: string): void {
  document.body.innerHTML = `<div id="reply"><p id="number">${number}</p><input name="department"><input name="reply"></div>`;
}

function texts(): string[] {
  return [...document.querySelectorAll("input")].map(({ value }) => value);
}

/** `asked` is called while the answer is under way. */
function start(asked: (message: string) => void = () => undefined) {
  let state: Partial<PortalPanelState> = {};
  const set = (_work: unknown, change: Partial<PortalPanelState>): void => void (state = { ...state, ...change });
  const panel = { set } as unknown as PanelView;
  const portal = { id: "demo", title: "演示", match: { hosts: ["x"], paths: ["/"] }, lists: [] };
  const place = { kind: "reply", portal, container: document.body, reply: REPLY } as unknown as RequestPlace;
  if (place.kind !== "reply") throw new Error("no reply");
  vi.spyOn(fakeBrowser.runtime, "sendMessage").mockImplementation((message: unknown) => {
    const said = JSON.stringify(message);
    asked(said);
    if (said.includes("YX9")) return Promise.resolve({ ok: false, error: "编号 YX9 还没有登记。" });
    return Promise.resolve({ ok: true, value: { values: VALUES, missing: [] } });
  });
  return { work: fillWork(place, panel), said: () => state };
}

beforeEach(resetBrowser);

describe("fillWork", () => {
  it("fills the form of the request that was asked for", async () => {
    page("YX1");
    const { work, said } = start();
    await work.opened(FORMS);
    await work.fill?.(Object.keys(VALUES), FORMS);
    expect(texts()).toEqual(Object.values(VALUES));
    expect(said().notice).toBeUndefined();
  });

  it("stops where the page becomes another request's meanwhile", async () => {
    page("YX1");
    const { work, said } = start();
    await work.opened(FORMS);
    document.querySelector("input")?.addEventListener("change", () => queueMicrotask(() => page("YX2")));
    await work.fill?.(Object.keys(VALUES), FORMS);
    expect(texts()).toEqual(["", ""]);
    expect(said().notice).toContain("已经停下");
  });

  it("keeps nothing that was asked for a request that is gone", async () => {
    page("YX1");
    const { work, said } = start((message) => message.includes("YX1") && page("YX2"));
    await work.opened(FORMS);
    expect(said().notice).toContain("换成另一件");
    await work.fill?.(Object.keys(VALUES), FORMS);
    page("YX1");
    await work.fill?.(Object.keys(VALUES), FORMS);
    expect(texts()).toEqual(["", ""]);
  });

  it("fills nothing of the request before into one that has no case", async () => {
    page("YX1");
    const { work, said } = start();
    await work.opened(FORMS);
    page("YX9");
    await work.opened(FORMS);
    expect(said().notice).toContain("还没有登记");
    expect(said().task).toMatchObject({ rows: [], missing: [] });
    await work.fill?.(Object.keys(VALUES), FORMS);
    expect(texts()).toEqual(["", ""]);
  });

  it("fills nothing where no number can be read", async () => {
    page("YX1");
    const { work, said } = start();
    await work.opened(FORMS);
    document.querySelector("#number")?.remove();
    await work.opened(FORMS);
    await work.fill?.(Object.keys(VALUES), FORMS);
    expect(texts()).toEqual(["", ""]);
    expect(said().notice).toBeDefined();
  });
});
