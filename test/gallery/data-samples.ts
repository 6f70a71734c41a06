import type { Conflict, ConflictWay } from "../../lib/model/conflict.ts";
import type { Desk, ExchangePreview } from "../../lib/model/exchange.ts";
import type { BackupContents } from "../../lib/model/backup.ts";

/** A UUID by number. */
function id(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
}

const LONG = "政务公开和政策法规宣传科（行政审批服务科、医药服务监督管理科合署办公）";

/** This desk. */
export const OWN: Desk = {
  device: id(1),
  name: "办公室 李明",
  upTo: 1834,
  seen: "2026-11-20T06:12:00.000Z",
  fingerprint: "0417 8830 5521 9906 2374",
  trusted: true,
};

/** Four others, one of them with a long name, one whose key is not known. */
export const OTHERS: readonly Desk[] = [
  {
    device: id(2),
    name: "待遇保障科 王芳",
    upTo: 920,
    seen: "2026-11-19T01:02:00.000Z",
    fingerprint: "5520 1187 0034 4410 9821",
    trusted: true,
  },
  {
    device: id(3),
    name: `${LONG} 欧阳建国`,
    upTo: 15,
    seen: "2026-03-02T01:02:00.000Z",
    fingerprint: "9001 2288 1133 4455 0000",
    trusted: true,
  },
  { device: id(4), name: "", upTo: 3, seen: "2026-01-05T09:30:00.000Z", fingerprint: "", trusted: false },
  { device: id(5), name: "基金监管科 赵强", upTo: 0, fingerprint: "1212 3434 5656 7878 9090", trusted: true },
];

/** So many conflicts, of three kinds in turn. */
export function conflicts(count: number): readonly Conflict[] {
  return Array.from({ length: count }, (_, number) => conflict(number));
}

function conflict(number: number): Conflict {
  const entry = (side: number, what: string): Conflict["entries"][number] => ({
    entry: id(10_000 + number * 10 + side),
    case: id(500 + number),
    device: side === 0 ? OWN.device : id(2 + (number % 2)),
    by: {
      name: side === 0 ? "李明" : "王芳",
      department: side === 0 ? "办公室" : number % 2 ? LONG : "待遇保障科",
      role: "",
    },
    on: "2026-11-12",
    enteredAt: `2026-11-12T0${side + 1}:15:00.000Z`,
    what,
  });
  const key = `sample-${number}`;
  const one = id(500 + number);
  const title = `霍医公〔2026〕${number + 1}号`;
  if (number % 3 === 0) {
    return {
      key,
      kind: "closed-twice",
      sentence: `${title}在两台电脑上作了不同的答复。`,
      cases: [one],
      entries: [entry(0, "答复（予以公开）"), entry(1, "答复（不予公开：属于内部事务信息）")],
      ways: [
        { way: "withdraw", case: one, entry: entry(0, "").entry, title: "撤销办公室登记的答复" },
        { way: "withdraw", case: one, entry: entry(1, "").entry, title: "撤销另一台电脑登记的答复" },
        { way: "settle", title: "两条都保留" },
      ],
    };
  }
  if (number % 3 === 1) {
    return {
      key,
      kind: "figure",
      sentence: "2026年11月“政务新媒体关注人数”两台电脑填的不一样。",
      cases: [],
      entries: [entry(0, "1203"), entry(1, "1230")],
      ways: [
        { way: "enter", figure: "followers", period: "2026-11", value: 1203, title: "以 1203 为准" },
        { way: "enter", figure: "followers", period: "2026-11", value: 1230, title: "以 1230 为准" },
      ],
    };
  }
  return {
    key,
    kind: "request-twice",
    sentence: `${title}和${title.replace("号", "号之一")}是同一件申请，在两台电脑上各登记了一次。`,
    cases: [one, id(900 + number)],
    entries: [entry(0, "登记申请（当面提交）"), entry(1, "登记申请（信函）")],
    ways: [
      {
        way: "merge",
        case: one,
        entry: entry(0, "").entry,
        to: id(900 + number),
        title: "撤销办公室登记的，并入另一件",
      },
      { way: "settle", title: "是两件不同的申请" },
    ],
  };
}

/** A step, as it is entered once more. */
function again(of: Conflict, title: string, untied: readonly string[]): ConflictWay {
  const fact = {
    type: "StepTaken",
    case: of.cases[0] ?? "",
    procedure: "request",
    step: "register",
    fields: {},
  } as const;
  return { way: "again", title, at: "2026-11-12T00:00:00.000Z", fact, untied };
}

function sides(of: Conflict, words: readonly [string, string]): Conflict["entries"] {
  return of.entries.map((entry, at) => ({ ...entry, what: words[at] ?? "" }));
}

const LEFT: ConflictWay = { way: "settle", title: "保留现状，说明理由" };

/** What differs of kinds that come of a ledger, or of solving a conflict at two desks. */
const SIDES: { readonly [K in Conflict["kind"]]?: (of: Conflict) => Partial<Conflict> } = {
  "written-twice": (of) => ({
    entries: sides(of, ["现在采用：申请内容 飞行检查结论", "没有采用：申请内容 飞行检查的处理结果"]),
    ways: [{ way: "correct", case: of.cases[0] ?? "", entry: of.entries[0]?.entry ?? "", title: "更正这一步" }, LEFT],
  }),
  "undone-twice": (of) => ({
    entries: sides(of, [`撤销了${LONG} 王芳登记的“送出答复”`, "撤销了办公室 李明登记的“送出答复”"]),
    ways: [
      again(of, "重新登记办公室 李明登记的“送出答复”", []),
      again(of, `重新登记${LONG} 王芳登记的“送出答复”`, []),
      LEFT,
    ],
  }),
  "merged-away": (of) => {
    const cases = [...of.cases, id(901)];
    const register = "登记收到申请";
    return {
      cases,
      entries: sides(of, [`撤销了${LONG} 王芳登记的“${register}”`, `撤销了办公室 李明登记的“${register}”`]),
      ways: [
        again(of, `重新登记办公室 李明登记的“${register}”`, cases.slice(1)),
        again(of, `重新登记${LONG} 王芳登记的“${register}”`, cases.slice(0, 1)),
        LEFT,
      ],
    };
  },
};

/** Of each kind one, with long names. */
export const KINDS: readonly Conflict[] = (
  [
    [
      "step-twice",
      "“关于定点医疗机构协议管理情况的申请”的“登记收到申请”在两台电脑上各登记了一次，这一步只办一次；请核对后撤销多出来的一条。",
    ],
    ["closed-twice", "“霍医公〔2026〕1号”在两台电脑上分别办结，结果不同；请核对实际的办理结果，撤销不对的那一条。"],
    ["corrected", "“霍医公〔2026〕2号”的“送出答复”在两台电脑上更正成了不同的内容；请核对后再更正一次，以最后的为准。"],
    ["request-twice", "“霍医公〔2026〕3号”在两台电脑上各登记了一件，看起来是同一件；请核对。"],
    [
      "written-twice",
      "“霍医公〔2026〕6号”的“登记收到申请”在两台电脑上登记的内容不同（同一份台账的同一行，或者同一项工作的同一步），现在按录入时间较早的办公室 李明的算；请核对，不对的更正这一步。",
    ],
    [
      "undone-twice",
      "“霍医公〔2026〕4号”的“送出答复”登记过两次，两台电脑各撤销了其中一条，现在一条也没有了；请核对后重新登记一条。",
    ],
    [
      "merged-away",
      "“霍医公〔2026〕5号”在两台电脑上登记的2件，被几台电脑互相并入或者撤销，现在一件也没有了；请核对后重新登记其中一件。",
    ],
    ["figure", "2026年11月的“公众号订阅量”在两台电脑上填了不同的数；请核对后再填一次，以最后填的为准。"],
    ["signed", "2026年年度报告的第1版在两台电脑上各签发了一次；请核对以哪一份为准，再签发一个新的版本说明原因。"],
  ] as const
).map(([kind, sentence], at) => {
  const like = conflict(kind === "figure" ? 1 : kind === "request-twice" ? 5 : 3);
  const own = SIDES[kind];
  if (own) return { ...like, key: `kind-${at}`, kind, sentence, ...own(like) };
  const sign = { way: "sign", report: "annual", period: "2026", title: "去签发新的版本" } as const;
  return {
    ...like,
    key: `kind-${at}`,
    kind,
    sentence,
    ...(kind === "signed" && {
      ways: [sign],
      cases: [],
      entries: like.entries.map((one) => ({ ...one, what: "签署第1版" })),
    }),
  };
});

/** A file with desks in every state. */
export const PREVIEW: ExchangePreview = {
  madeBy: "待遇保障科 王芳",
  madeAt: "2026-11-20T08:00:00.000Z",
  desks: [
    {
      device: id(2),
      name: "待遇保障科 王芳",
      fingerprint: "5520 1187 0034 4410 9821",
      signature: "ok",
      new: 12,
      from: 921,
      to: 932,
      sentence: "",
    },
    {
      device: id(6),
      name: `${LONG} 陈某`,
      fingerprint: "7788 9900 1122 3344 5566",
      signature: "unknown-key",
      new: 340,
      from: 1,
      to: 340,
      sentence: "第一次收到这台电脑的记录，请打电话核对它的核对码，一致才接收。",
    },
    {
      device: id(7),
      name: "基金监管科 赵强",
      fingerprint: "1212 3434 5656 7878 9090",
      signature: "broken",
      new: 0,
      from: 0,
      to: 0,
      sentence: "第 17 条被改动过，这台电脑的记录没有接收；请让对方重新导出。",
    },
  ],
  new: 352,
  known: 935,
  conflictCount: 13,
  conflicts: conflicts(13),
};

/** What a large backup holds. */
export const CONTENTS: BackupContents = {
  madeAt: "2026-10-01T02:30:00.000Z",
  events: 248_113,
  twins: 12,
  devices: 5,
  entered: { first: "2024-01-03T00:30:00.000Z", last: "2026-09-30T09:00:00.000Z" },
  persons: 4120,
  texts: 37,
  stores: ["settings", "settings$", "packs", "word-lists", "office", "letter-templates", "waiver-key"],
};
