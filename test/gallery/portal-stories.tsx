import { PortalPanel } from "../../components/portal/PortalPanel.tsx";
import type { PortalPanelState } from "../../components/portal/panel-state.ts";
import type { Story } from "./stories.tsx";

const nothing = (): void => {};
const ACTIONS = { open: nothing, close: nothing, register: nothing, fill: nothing };
const EMPTY = { now: "", state: "empty" } as const;

const READ = [
  ["申请编号", "YXYB2026035"],
  ["收到日期", "2026-11-17"],
  ["申请渠道", "平常信函"],
  ["申请人", "王㛃"],
  ["申请人类型", "公民"],
  ["证件号码", "349999199001270035"],
  ["联系电话", "13800001035"],
  ["申请内容", "申请公开贵局长期护理保险试点方案文本。\n以贵局制作或者保存的为准。"],
  ["邮件单号", ""],
] as const;

function story(state: PortalPanelState): Story {
  return { on: "portal", view: <PortalPanel state={state} actions={ACTIONS} /> };
}

const rows = READ.map(([label, value]) => ({ label, value }));
const fillRows = [
  { ...EMPTY, key: "kind", label: "答复类型", next: "不予公开" },
  { ...EMPTY, key: "slip", label: "邮件单号", now: "手工填写的单号", next: "1234567890123", state: "filled" as const },
  { ...EMPTY, key: "way", label: "送达方式", now: "邮寄", next: "邮寄", state: "same" as const },
  {
    ...EMPTY,
    key: "dept",
    label: "承办部门",
    next: "局机关/基金监管股",
    problem: "“承办部门”在网页上只能点选，没有填写，请按这里的内容自行选择。",
  },
  {
    ...EMPTY,
    key: "text",
    label: "答复内容",
    next: "王㛃：\n您提出的政府信息公开申请收悉，现答复如下。",
    caution: "“㛃”不在本网站的字库（GBK）里，提交后可能显示成编码，请核对。",
  },
];

/** The panel on a request system's pages, in its states. */
export const PORTAL_STORIES: Readonly<Record<string, Story>> = {
  "portal-register": story({
    open: true,
    busy: false,
    task: { kind: "register", rows, notes: ["网页上没有找到“获取方式”（网站可能改版了），没有读取。"] },
  }),
  "portal-registered": story({
    open: true,
    busy: false,
    notice: "已登记。",
    task: {
      kind: "register",
      rows,
      notes: [],
      stamp: {
        text: "剩 3 个工作日 · 12月5日",
        tone: "soon",
        title: "11月7日收到申请，自次日起20个工作日，答复期限的最后一日是12月5日（政府信息公开条例第三十三条第二款）。",
      },
    },
  }),
  "portal-late": story({
    open: false,
    busy: false,
    task: { kind: "register", rows, notes: [], stamp: { text: "超期 2 个工作日 · 11月19日", tone: "late", title: "" } },
  }),
  "portal-fill": story({ open: true, busy: false, task: { kind: "fill", rows: fillRows, missing: ["发文字号"] } }),
  "portal-filled": story({
    open: true,
    busy: false,
    task: {
      kind: "fill",
      missing: [],
      rows: fillRows.map((row) => (row.key === "kind" ? { ...row, now: row.next, state: "same" } : row)),
      results: [
        { key: "kind", label: "答复类型", outcome: "filled", value: "不予公开" },
        { key: "slip", label: "邮件单号", outcome: "skipped", value: "1234567890123" },
        { key: "way", label: "送达方式", outcome: "skipped", value: "邮寄" },
        {
          key: "dept",
          label: "承办部门",
          outcome: "refused",
          value: "局机关/基金监管股",
          sentence: "“承办部门”在网页上只能点选，没有填写，请按这里的内容自行选择。",
        },
        {
          key: "text",
          label: "答复内容",
          outcome: "refused",
          value: "王㛃：",
          sentence: "网页没有接受“答复内容”，网页上仍是空的。",
        },
      ],
    },
  }),
};
