// @vitest-environment happy-dom
import { expect, it, vi } from "vitest";
import type { CatalogueState } from "../../components/overlay/catalogue/catalogue-state.ts";
import { Overlay } from "../../components/overlay/Overlay.tsx";
import type { FilledRow } from "../../lib/model/form-fill.ts";
import { NO_ACTIONS, state } from "../gallery/overlay-samples.ts";
import { mount, type Mounted } from "./mount.ts";

const HINT = { id: "aid", title: "医疗救助", reason: "标题中有“救助”", source: "目录 第9行" };
const ROW = { key: "basis", label: "公开依据", now: "", next: "条例", state: "empty" } as const;

const actions = { choose: vi.fn(), back: vi.fn(), fill: vi.fn() };

function show(catalogue: Partial<CatalogueState> | undefined, acceptUntrusted = true): Mounted {
  const shown = state(catalogue ? { catalogue: { busy: false, blank: false, ...catalogue } } : {});
  const all = { ...NO_ACTIONS, catalogue: actions };
  return mount(<Overlay state={shown} actions={all} acceptUntrusted={acceptUntrusted} />);
}

it("is not there where the form cannot be filled in", () => {
  expect(show(undefined).text()).not.toContain("按目录填表");
});

it("offers the items, each with its reason, and chooses by a press of a person", async () => {
  const shown = show({ hints: [HINT, { ...HINT, id: "b", title: "通知公告" }] });
  expect(shown.text()).toContain("2 项可能相符");
  expect(shown.text()).toContain("标题中有“救助”");
  await shown.press("医疗救助");
  expect(actions.choose).toHaveBeenCalledExactlyOnceWith("aid");
  actions.choose.mockClear();
  await show({ hints: [HINT] }, false).press("医疗救助");
  expect(actions.choose).not.toHaveBeenCalled();
});

it.each([
  ["nothing to look for", { blank: true }, "填写标题或者选择栏目后"],
  ["still looking", {}, "正在查找"],
  ["none", { hints: [] }, "没有与标题、栏目相符的项"],
  ["what went wrong", { hints: [], notice: "没有做完。" }, "没有做完。"],
])("says it: %s", (_what, catalogue, words) => expect(show(catalogue).text()).toContain(words));

it("shows what the chosen item would fill in, gives the ticked keys, and leads back", async () => {
  const rows = [ROW, { ...ROW, key: "period", label: "公开时限", now: "一个月", state: "filled" as const }];
  const shown = show({
    hints: [HINT],
    chosen: { hint: HINT, task: { rows, missing: ["索引号"], notes: ["按法律填写。"] } },
  });
  expect(shown.text()).toContain("目录中还没有：索引号");
  expect(shown.text()).toContain("按法律填写。");
  expect(shown.text()).toContain("由您自己按网站的“发布”");
  await shown.press("填入勾选的栏目");
  expect(actions.fill).toHaveBeenCalledExactlyOnceWith(["basis"]);
  await shown.press("换一项");
  expect(actions.back).toHaveBeenCalledOnce();
});

it("leaves whoever pressed at the report, and takes the focus from nobody else", async () => {
  const view = (results?: readonly FilledRow[]) => {
    const task = { rows: [ROW], missing: [], ...(results && { results }) };
    const shown = state({ catalogue: { busy: false, blank: false, hints: [HINT], chosen: { hint: HINT, task } } });
    return <Overlay state={shown} actions={{ ...NO_ACTIONS, catalogue: actions }} acceptUntrusted />;
  };
  const results = [{ key: "basis", label: "公开依据", outcome: "filled", value: "条例" }] as const;
  const other = mount(view());
  await other.update(view(results));
  expect(document.activeElement).toBe(document.body);
  const pressed = mount(view());
  await pressed.press("填入勾选的栏目");
  await pressed.update(view(results));
  expect(document.activeElement?.textContent).toContain("已填 1 栏");
});

it("reports each field: filled, left alone, not taken by the page", () => {
  const rows = [
    { ...ROW, now: "条例", state: "same" as const },
    { ...ROW, key: "period", label: "公开时限", now: "一个月", state: "filled" as const },
    { ...ROW, key: "indexNumber", label: "索引号", next: "YX-1" },
  ];
  const results = [
    { key: "basis", label: "公开依据", outcome: "filled" as const, value: "条例" },
    { key: "period", label: "公开时限", outcome: "skipped" as const, value: "条例" },
    {
      key: "indexNumber",
      label: "索引号",
      outcome: "refused" as const,
      value: "YX-1",
      sentence: "网页没有接受“索引号”。",
    },
  ];
  const shown = show({ hints: [HINT], chosen: { hint: HINT, task: { rows, missing: [], results } } });
  const said = [...shown.root.querySelectorAll(".fill tbody tr")].map((row) => row.textContent);
  expect(said[0]).toContain("已填");
  expect(said[1]).toContain("跳过");
  expect(said[2]).toContain("网页没有接受“索引号”。");
  expect(shown.names()).toContain("复制索引号");
  expect(shown.text()).toContain("已填 1 栏，未动 1 栏，没有填上 1 栏");
});
