import type { BatchActions, BatchState } from "../../components/dashboard/Batch.tsx";
import type { CheckedText, TextFinding } from "../../lib/model/checked-text.ts";

const nothing = (): void => {};

/** Does nothing; stories are looked at, not used. */
export const BATCH_ACTIONS: BatchActions = {
  onFiles: nothing,
  onDrop: nothing,
  onPaste: nothing,
  onCancel: nothing,
  onExport: async () => ({ ok: true, value: undefined }),
  onClear: nothing,
};

const SYSTEM = { document: "霍山县医疗保障局政府信息公开保密审查制度", clause: "第五条（三）" };
const REGULATION = { document: "中华人民共和国政府信息公开条例", clause: "第十五条" };

const ID: TextFinding = {
  rule: "id-number",
  title: "身份证号码",
  category: "id-number",
  outcome: "block",
  place: "表1第3列",
  count: 312,
  excerpt: { before: "王某某 ", hit: "341525199003071234", after: " 13805641234" },
  message: "公民身份号码属于个人信息，公开前请遮盖中间部分。",
  basis: [SYSTEM, REGULATION],
};

const FINDINGS: readonly TextFinding[] = [
  ID,
  {
    ...ID,
    rule: "mobile-phone",
    title: "手机号码",
    category: "mobile-phone",
    place: "第2页",
    count: 1,
    hidden: "comment",
    excerpt: { before: "联系电话", hit: "13805641234", after: "，救助金额3200元" },
    message: "个人手机号码公开前请遮盖；办公用的请改为固定电话。",
  },
  {
    ...ID,
    rule: "work-secret",
    title: "可能涉及工作秘密",
    category: "work-secret",
    outcome: "ask",
    place: "第12段",
    count: 1,
    excerpt: { before: "……拟于下周对县内", hit: "定点医药机构开展飞行检查", after: "，请各单位" },
    message: "提到尚未公布的检查安排，请经办科室判断能否公开。",
    basis: [SYSTEM],
  },
  {
    rule: "missing-date",
    title: "缺少发布日期",
    category: "missing-metadata",
    outcome: "advise",
    place: "全文",
    count: 1,
    message: "没有写发布日期，请补上。",
    basis: [REGULATION],
  },
];

const TITLE = "2026年第一批医疗救助对象公示";
const KINDS: readonly CheckedText[] = [
  { name: `公示/${TITLE}.docx`, title: TITLE, notes: ["文档里有 3 条批注，公开后别人能看到。"], findings: FINDINGS },
  { name: "公示/汇总表.xlsx", title: "", notes: [], findings: [ID] },
  { name: "通知/关于开展飞行检查的通知.pdf", title: "关于开展飞行检查的通知", notes: [], findings: FINDINGS.slice(2) },
  { name: "通知/参保缴费通告.html", title: "关于2026年度城乡居民基本医疗保险参保缴费的通告", notes: [], findings: [] },
  { name: "年报/2025.docx", title: "2025年政府信息公开工作年度报告", notes: [], findings: FINDINGS.slice(3) },
  { name: "扫描件.pdf", title: "", notes: ["第1页是图片，没有文字，查不了，请人工核对。"], findings: [] },
  {
    name: "旧文件.doc",
    title: "",
    error: ".doc 是旧格式，查不了。请用 Office 或 WPS 打开，另存为 .docx 再上传。",
    notes: [],
    findings: [],
  },
];

/** `count` texts of every kind. */
export function texts(count: number): CheckedText[] {
  return Array.from({ length: count }, (_, index) => {
    const kind = KINDS[index % KINDS.length];
    if (!kind) throw new Error("no kinds");
    return index < KINDS.length ? kind : { ...kind, name: kind.name.replace(/(\.[^.]*)$/, `-${index}$1`) };
  });
}

const LONG =
  "霍山县医疗保障局关于转发《安徽省医疗保障局等六部门关于进一步做好困难群众参加城乡居民基本医疗保险工作有关事项的通知》的通知".repeat(
    3,
  );

/** Batches in every state. */
export const BATCHES = {
  idle: { phase: "idle", total: 0, texts: [] },
  error: { phase: "idle", total: 0, texts: [], error: "公开助手的后台没有回应，请再试一次；仍不行请刷新本页。" },
  running: {
    phase: "running",
    total: 120,
    current: { name: "通知/关于开展飞行检查的通知.pdf", part: 0.4 },
    texts: texts(42),
  },
  cancelled: { phase: "cancelled", total: 120, texts: texts(5) },
  done: { phase: "done", total: 7, texts: texts(7) },
  none: { phase: "done", total: 0, texts: [] },
  1000: { phase: "done", total: 1000, texts: texts(1000) },
  long: {
    phase: "done",
    total: 2,
    texts: texts(2).map((text, index) => ({ ...text, name: `${LONG}${index}.docx`, title: LONG })),
  },
} satisfies Record<string, BatchState>;
