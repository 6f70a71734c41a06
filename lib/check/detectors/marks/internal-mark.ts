import { slice } from "../../../text/fold.ts";
import { isOf, type Detector, type Passage } from "../../passage.ts";
import { SPACE, STAR } from "../../../text/fold-table.ts";
import { marksAndPhrases, markPhrases, type MarkShapes, type Phrase } from "./mark-phrases.ts";
import { starMarks } from "./star-marks.ts";

/** What is marked. */
const THINGS = "文件 资料 材料 事项 使用 刊物 参考 参阅 传阅 掌握 发行 文稿 交流 明电"
  .split(" ")
  .map((word) => `内部${word}`);
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
/** Said below any table of figures too, so only a mark beside another word of one. */
const BESIDE = ["仅供参考", "仅供参阅"];
const WORDS = [...THINGS, ...CARE, ...BESIDE, ...ONLY, "内部"];
const FIRST_CARE = THINGS.length;
const FIRST_ONLY = FIRST_CARE + CARE.length + BESIDE.length;

const SENTENCE_MARK = /[,、:;!。]/;

const SHAPES: MarkShapes = {
  alone: new RegExp(`^(?:内部|(?:(?:${[...ONLY, ...THINGS, ...CARE].join("|")})(?:${BESIDE.join("|")})?)+)$`),
  countsAlone: ({ kind, place, hidden }, bare) => {
    if (hidden !== undefined) return true;
    if (bare === "内部") return place.head && kind !== "cell";
    // A cell may hold the word as a value, e.g. in a list of kinds of documents.
    return kind !== "cell" || place.head || place.foot || bare.length > 4;
  },
  isPhrase: (passage, phrase) => isPair(passage, phrase) || isAtEdge(passage, phrase),
};

/** Marks of 《工作秘密管理暂行办法》 and of 霍山 保密审查制度 第五条（三）, told from a mention by shape and place. */
export const internalMark: Detector = {
  words: WORDS,
  reads: STAR,
  find: (passage, anchors) =>
    marksAndPhrases(starMarks(passage, /内[ \-·_.]{0,3}部 {0,4}$/), markPhrases(passage, anchors, SHAPES)),
};

/** 内部资料 and 注意保存 side by side: nobody writes so but as a mark, unless a comma makes it a sentence. */
function isPair({ text }: Passage, { anchors, start, end, line }: Phrase): boolean {
  const isCare = anchors.some(({ word }, index) => index > 0 && word >= FIRST_CARE && word < FIRST_ONLY);
  if (!isCare || anchors.some(({ word }) => word >= WORDS.length - 1)) return false;
  if (!SENTENCE_MARK.test(slice(text, start, end))) return true;
  const before = slice(text, Math.max(line.start, start - 1), start);
  const after = slice(text, end, Math.min(line.end, end + 1));
  return /^[ 。;!?)】\]]?$/.test(before) && /^[ 。;!?(【[]?$/.test(after);
}

/** One word set off by a space at the start or end of a line of the first or last blocks. */
function isAtEdge({ text, kind, place }: Passage, { anchors, start, end, line }: Phrase): boolean {
  const [only, another] = anchors;
  if (kind === "cell" || !(place.head || place.foot)) return false;
  if (only === undefined || another !== undefined || only.word >= FIRST_CARE) return false;
  const startsLine = slice(text, line.start, start).trim() === "" && isOf(text, end, SPACE);
  return startsLine || (slice(text, end, line.end).trim() === "" && isOf(text, start - 1, SPACE));
}
