import { Overlay } from "../../components/overlay/Overlay.tsx";
import type { CatalogueState } from "../../components/overlay/catalogue/catalogue-state.ts";
import type { FilledRow, FillRow } from "../../lib/model/form-fill.ts";
import { items, NO_ACTIONS, state } from "./overlay-samples.ts";
import type { Story } from "./stories.tsx";

const nothing = (): void => {};
const ACTIONS = { ...NO_ACTIONS, catalogue: { choose: nothing, back: nothing, fill: nothing } };
const LONG = "行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果";

const HINTS = [
  {
    id: "aid",
    title: "医疗救助对象名单公示",
    reason: "标题中有“医疗救助”“公示”；栏目“医疗救助”与目录相符",
    source: "云溪县医疗保障局主动公开目录 第9行",
  },
  {
    id: "announcements",
    title: "通知公告",
    reason: "标题中有“公示”",
    source: "云溪县医疗保障局主动公开目录 第15行",
  },
];

const ROWS: readonly FillRow[] = [
  { key: "column", label: "栏目", now: "", next: "医疗救助", state: "empty" },
  { key: "subColumn", label: "子栏目", now: "", next: "救助对象", state: "empty" },
  { key: "attribute", label: "公开属性", now: "主动公开", next: "主动公开", state: "same" },
  { key: "period", label: "公开时限", now: "一个月内", next: "信息形成或变更后20个工作日内公开", state: "filled" },
  {
    key: "basis",
    label: "公开依据",
    now: "",
    next: "《中华人民共和国政府信息公开条例》第二十条第（九）项",
    state: "empty",
  },
  { key: "formedOn", label: "文件生成日期", now: "", next: "2026-11-20", state: "empty" },
  {
    key: "department",
    label: "责任科室",
    now: "",
    next: "待遇保障股",
    state: "empty",
    problem: "网站适配中没有“待遇保障股”的写法，没有填写。",
  },
];

const RESULTS: readonly FilledRow[] = ROWS.map(({ key, label, next, state: was }) => {
  const row = { key, label, value: next };
  if (key === "department")
    return { ...row, outcome: "refused", sentence: "网站适配中没有“待遇保障股”的写法，没有填写。" };
  return { ...row, outcome: was === "empty" ? "filled" : "skipped" };
});

function story(catalogue: Partial<CatalogueState>, found = 0): Story {
  const shown = state({ items: items(found), catalogue: { busy: false, blank: false, ...catalogue } });
  return { on: "overlay", view: <Overlay state={shown} actions={ACTIONS} />, press: ["按目录填表"] };
}

const [hint = { id: "", title: "", reason: "", source: "" }] = HINTS;

/** The panel's section that fills the form from the catalogue, in its states. */
export const CATALOGUE_STORIES: Readonly<Record<string, Story>> = {
  "panel-catalogue": story({ hints: HINTS }, 3),
  "panel-catalogue-blank": story({ blank: true }),
  "panel-catalogue-none": story({ hints: [] }),
  "panel-catalogue-preview": story({
    hints: HINTS,
    chosen: { hint, task: { rows: ROWS, missing: ["索引号（由网站生成或者自行填写）"] } },
  }),
  "panel-catalogue-report": story({
    hints: HINTS,
    chosen: {
      hint,
      task: {
        rows: ROWS.map((row) =>
          row.state === "empty" && !row.problem ? { ...row, now: row.next, state: "same" } : row,
        ),
        missing: [],
        results: RESULTS,
      },
    },
  }),
  "panel-catalogue-long": story({
    notice: "预览之后网页上的内容又变了，变了的栏目没有动；请看清后再勾选。",
    hints: HINTS,
    chosen: {
      hint: { ...hint, title: LONG.repeat(2), source: LONG },
      task: {
        rows: ROWS.map((row) => ({ ...row, now: row.now && LONG, next: `${row.next}${LONG.repeat(2)}` })),
        missing: [LONG, LONG],
      },
    },
  }),
  "panel-catalogue-many": story(
    {
      hints: Array.from({ length: 8 }, (_, index) => ({
        ...hint,
        id: `${index}`,
        title: LONG,
        reason: LONG.repeat(2),
      })),
    },
    40,
  ),
};
