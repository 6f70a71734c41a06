import type { OverlayActions, OverlayItem, OverlayState } from "../../components/overlay/overlay-state.ts";

/** Does nothing; stories are looked at, not used. */
export const NO_ACTIONS: OverlayActions = {
  open() {},
  close() {},
  go() {},
  fix() {},
  fixAll() {},
  waive: () => undefined,
  withdraw() {},
  assess: () => undefined,
  show() {},
  override() {},
  dismissNotice() {},
};

const SYSTEM = "霍山县医疗保障局政府信息公开保密审查制度";

const SAMPLES: readonly Omit<OverlayItem, "key" | "status" | "overridden" | "places" | "otherFixes" | "waivable">[] = [
  {
    field: "正文",
    title: "身份证号码",
    category: "id-number",
    outcome: "block",
    message: "公民身份号码属于个人信息，公开前应当遮盖中间部分。",
    basis: [
      { document: SYSTEM, clause: "第五条（三）" },
      { document: "中华人民共和国政府信息公开条例", clause: "第十五条" },
    ],
    excerpt: { before: "……王某某，身份证号", hit: "341525199003071234", after: "，联系电话138……" },
    fix: { label: "遮盖号码", replacement: "341525************" },
  },
  {
    field: "正文",
    title: "手机号码",
    category: "mobile-phone",
    outcome: "block",
    message: "个人手机号码公开前应当遮盖；办公用的请改为固定电话。",
    basis: [{ document: SYSTEM, clause: "第五条（三）" }],
    excerpt: { before: "……199003071234，联系电话", hit: "13805641234", after: "，救助金额3200元……" },
    fix: { label: "遮盖号码", replacement: "138****1234" },
  },
  {
    field: "标题",
    title: "内部资料标志",
    category: "internal-marking",
    outcome: "block",
    message: "标有“内部资料”的文件没有经过公开审查，不能直接发布。确认可以公开的，先去掉标志并留存审查单。",
    basis: [{ document: SYSTEM, clause: "第六条" }],
    excerpt: { before: "", hit: "内部资料", after: " 医疗救助对象的公示" },
    fix: { label: "删除标志", replacement: "" },
  },
  {
    field: "正文",
    title: "可能涉及工作秘密",
    category: "work-secret",
    outcome: "ask",
    message: "提到尚未公布的检查安排，请经办科室判断能否公开。",
    basis: [{ document: SYSTEM, clause: "第七条（二）" }],
    excerpt: { before: "……拟于下周对县内", hit: "定点医药机构开展飞行检查", after: "，请各单位……" },
  },
  {
    field: "正文",
    title: "依据已经修订",
    category: "outdated-law",
    outcome: "advise",
    message: "引用的办法已有新版，请核对条款。",
    basis: [{ document: "医疗保障行政规范性文件管理办法", clause: "第二十二条" }],
    excerpt: { before: "根据《社会救助暂行办法》和", hit: "《安徽省医疗救助办法》", after: "，经个人申请……" },
    fix: { label: "改为", replacement: "《安徽省医疗救助实施办法（2024年修订）》第三章有关规定" },
  },
];

const SCOPES = { secret: ["draft"], plain: ["draft", "agency"] } as const;

/** `count` items, the samples over and over. */
export function items(count: number, parts: Partial<OverlayItem> = {}): OverlayItem[] {
  return Array.from({ length: count }, (_, index) => {
    const sample = SAMPLES[index % SAMPLES.length];
    if (!sample) throw new Error("no samples");
    const waivable = sample.outcome === "block" ? [] : SCOPES[sample.category === "work-secret" ? "secret" : "plain"];
    const plain = { places: 1, otherFixes: [], waivable, status: "open", overridden: false } as const;
    return { ...plain, ...sample, key: `item-${index}`, ...parts };
  });
}

/** A state with these parts. */
export function state(parts: Partial<OverlayState> = {}): OverlayState {
  return {
    phase: (parts.items?.length ?? 0) > 0 ? "found" : "clean",
    open: true,
    held: false,
    items: [],
    passed: 0,
    person: { name: "李明", department: "办公室", role: "科员" },
    ...parts,
  };
}
