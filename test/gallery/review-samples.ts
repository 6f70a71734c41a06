import type { ReviewActions, ReviewState, StepAnswer } from "../../components/overlay/review/review-state.ts";
import type { ArticleStepDone, ArticleStepNext, ArticleView } from "../../lib/model/article-view.ts";
import type { SealedText } from "../../lib/model/sealed-text.ts";
import { success } from "../../lib/model/result.ts";

const BASIS = [{ document: "中华人民共和国政府信息公开条例", clause: "第十七条" }];
const TITLE = "霍山县医疗保障局关于2026年度第一批医疗救助对象名单的公示";

function next(step: string, title: string, role: string, parts: Partial<ArticleStepNext> = {}): ArticleStepNext {
  return { step, title, role, basis: BASIS, optional: false, seals: false, publishes: false, ...parts };
}

function taken(step: string, title: string, by: string, parts: Partial<ArticleStepDone> = {}): ArticleStepDone {
  return { entry: `${step}-${by}`, step, title, on: "2026-11-18", by, sealed: false, ...parts };
}

const BRANCHES = [
  next("consult", "书面征求第三方意见", "政府信息公开工作机构", { optional: true }),
  next("coordinate", "发送政府信息协调发布意见书", "政府信息公开工作机构", { optional: true }),
  next("report-up", "不能确定，报请确定", "政府信息公开工作机构", { optional: true }),
  next("return-draft", "退回修改", "审核人", { optional: true, again: true }),
];

const DRAFTED = taken("draft", "拟稿", "李明");
const REVIEWED = taken("department-review", "部门负责人审核", "李明", {
  sameHand: "审核的人是拟稿人本人，拟稿和审核应当由不同的人办理。",
});
const SECRET = taken("secrecy-review", "保密审查", "钱主任", { slip: "审2026-013", on: "2026-11-19" });
const APPROVED = taken("approve", "审定", "孙局长", { sealed: true, on: "2026-11-20" });

/** An article in the middle of its review. */
export const ARTICLE: ArticleView = {
  case: "case",
  title: TITLE,
  state: "open",
  done: [DRAFTED, REVIEWED],
  next: [
    next("secrecy-review", "保密审查", "政府信息公开工作机构", {
      due: "2026-11-23",
      hint: "先审查、后公开，逐项审查；不能确定的，报请有关主管部门或者保密行政管理部门确定。",
    }),
    ...BRANCHES,
  ],
  clocks: [
    {
      key: "publication",
      title: "公开期限",
      due: "2026-12-16",
      left: 17,
      unit: "workday",
      state: "running",
      main: true,
      provisional: false,
      whose: "ours",
      basis: BASIS,
    },
  ],
  needsSeal: true,
  mayPublish: false,
  waitsFor: [
    { title: "保密审查", role: "政府信息公开工作机构" },
    { title: "审定", role: "分管领导或者主要领导" },
  ],
};

const SEAL = { entry: "e", title: "审定", by: "孙局长", on: "2026-11-20", digest: "0".repeat(64), characters: 812 };

/** The same with every step done and the text sealed. */
export const READY: ArticleView = {
  ...ARTICLE,
  done: [DRAFTED, taken("department-review", "部门负责人审核", "赵科"), SECRET, APPROVED],
  next: [next("publish", "发布", "发布员", { publishes: true, due: "2026-12-16" }), ...BRANCHES],
  seal: SEAL,
  mayPublish: true,
  waitsFor: [],
};

/** The same with long names. */
export const LONG: ArticleView = {
  ...ARTICLE,
  title: `${TITLE}（含乡镇街道医疗救助工作站汇总核定的低保对象、特困人员、返贫致贫人口和防止返贫监测对象）`,
  done: [
    DRAFTED,
    taken("department-review", "医药服务管理和待遇保障股（医疗救助工作专班）负责人审核", "阿卜杜热合曼·买买提艾力", {
      slip: "霍医保办公室信息公开审核〔2026〕第0000000013号",
    }),
  ],
};

function text(...lines: readonly string[]): SealedText {
  const body = lines.map((line) => ({ kind: "paragraph", text: line }) as const);
  return {
    fields: [
      { name: "标题", blocks: [{ kind: "paragraph", text: TITLE }] },
      { name: "正文", blocks: body },
    ],
  };
}

/** A sealed text and what became of it. */
export const TEXTS = {
  sealed: text(
    "经个人申请、乡镇审核、县医疗保障局审批，现将2026年第一批医疗救助对象予以公示。",
    "救助金额共计32万元，公示期七天。",
  ),
  present: text(
    "经个人申请、乡镇审核、县医疗保障局审批，现将2026年第一批医疗救助对象予以公布。",
    "救助金额共计38万元，公示期七天。",
    "另有补充。",
  ),
};

/** A section with these parts. */
export function review(parts: Partial<ReviewState> = {}): ReviewState {
  return {
    phase: "known",
    policy: "offer",
    article: null,
    candidates: [],
    missing: [],
    changed: false,
    passed: false,
    heldTimes: 0,
    today: "2026-11-20",
    begin: {},
    ...parts,
  };
}

const FORM: StepAnswer = {
  fields: [
    {
      id: "review-finding",
      title: "审查意见",
      kind: "choice",
      required: true,
      options: [
        { value: "public", title: "可以公开" },
        { value: "not-public", title: "不予公开" },
      ],
    },
    { id: "signed-by", title: "审核人", kind: "official", required: true },
    { id: "opinion", title: "意见", kind: "text", maxLength: 500, required: true },
    { id: "opinion-basis", title: "依据", kind: "text", maxLength: 200, required: true, hint: "写明文件和条款。" },
    { id: "slip-number", title: "纸质审核单编号", kind: "text", maxLength: 60, required: false },
    { id: "third-party-needed", title: "涉及第三方权益", kind: "yes-no", required: false },
  ],
  faults: [{ field: "opinion", sentence: "请填写“意见”。" }],
  warnings: ["审核的人是拟稿人本人，拟稿和审核应当由不同的人办理。"],
};

/** Answers every form with the same fields. */
export const REVIEW_ACTIONS: ReviewActions = {
  form: () => Promise.resolve(success(FORM)),
  take: () => Promise.resolve(undefined),
  link: () => Promise.resolve(undefined),
  openCase() {},
  refresh() {},
};
