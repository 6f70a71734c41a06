import type { Detector, Passage, Span } from "../passage.ts";
import { anyOf, markPhrases, type MarkShapes } from "./mark-phrases.ts";
import { starMarks } from "./star-marks.ts";

/** What is marked. */
const THING = [
  "文件",
  "资料",
  "材料",
  "事项",
  "使用",
  "刊物",
  "参考",
  "参阅",
  "传阅",
  "掌握",
  "发行",
  "文稿",
  "交流",
].map((word) => `内部${word}`);
/** What the reader is told to do with it. */
const CARE = [
  ...["保存", "保管", "保密"].map((word) => `注意${word}`),
  ...["不得", "请勿", "严禁", "禁止", "切勿"].flatMap((not) => ["外传", "外泄", "扩散"].map((word) => not + word)),
];
const ONLY = ["仅供", "只供", "仅限", "限"].flatMap((only) =>
  ["内部", "领导", "系统内", "系统内部", "本单位", "机关内部"].flatMap((who) =>
    ["参考", "参阅", "使用", "传阅", "掌握", "交流", "查阅"].map((use) => only + who + use),
  ),
);

const GAP = "[ \\-·_,、:;!。|/]{0,4}";
const thing = anyOf(THING);
const care = anyOf(CARE);
const word = `(?:${thing}|${care}|${anyOf(ONLY)})`;

/** 内部资料 and 注意保存 side by side: nobody writes so but as a mark, unless a comma makes it a sentence. */
const PAIR = new RegExp(`${word}(?:${GAP}${care})+`, "g");
const SENTENCE_MARK = /[,、:;!。]/;
const LONE_AT_EDGE = new RegExp(`^ *(${thing})(?= )|(?<= )(${thing}) *$`, "g");

const SHAPES: MarkShapes = {
  alone: new RegExp(`^(?:内部|${word}+)$`),
  bracketed: new RegExp(`[【[〔(] *(${word}(?:${GAP}${word})*) *[】\\]〕)]`, "g"),
  countsAlone: ({ kind, place }, kept) => {
    const isEdge = place.head || place.foot;
    if (kept === "内部") return place.head && kind !== "cell";
    // A cell may hold the word as a value, e.g. in a list of kinds of documents.
    return kind !== "cell" || isEdge || kept.length > 4;
  },
  phrases: (passage, line, content) => [...pairs(line, content), ...edges(passage, line, content)],
};

/** 《工作秘密管理暂行办法》 marks and those of 霍山 保密审查制度 第五条（三）, told from a mention by shape and place. */
export const internalMark: Detector = {
  words: ["内部", ...THING, ...CARE, ...ONLY],
  find: (passage, anchors) => [
    ...starMarks(passage, /内[ \-·_.]{0,3}部 {0,4}$/),
    ...markPhrases(passage, anchors, SHAPES),
  ],
};

function pairs(line: Span, content: string): Span[] {
  return [...content.matchAll(PAIR)].flatMap((match) => {
    const end = match.index + match[0].length;
    const isPhrase =
      /(?:^|[ 。;!?)】\]])$/.test(content.slice(0, match.index)) && /^(?:$|[ 。;!?(【[])/.test(content.slice(end));
    if (SENTENCE_MARK.test(match[0]) && !isPhrase) return [];
    return [{ start: line.start + match.index, end: line.start + end }];
  });
}

function edges({ kind, place }: Passage, line: Span, content: string): Span[] {
  if (kind === "cell" || !(place.head || place.foot)) return [];
  return [...content.matchAll(LONE_AT_EDGE)].map((match) => {
    const mark = match[1] ?? match[2] ?? "";
    const start = line.start + match.index + match[0].indexOf(mark);
    return { start, end: start + mark.length };
  });
}
