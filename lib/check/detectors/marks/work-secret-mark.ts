import { STAR } from "../../../text/fold-table.ts";
import type { Detector } from "../../passage.ts";
import { marksAndPhrases, markPhrases, type MarkShapes } from "./mark-phrases.ts";
import { starMarks } from "./star-marks.ts";

const WORDS = ["工作秘密", "工作秘密事项", "工作秘密文件", "工作秘密资料", "工作秘密材料"];

const SHAPES: MarkShapes = {
  alone: new RegExp(`^(?:${WORDS.join("|")})(?:注意(?:保存|保管|保密)|(?:不得|请勿|严禁)外传)?$`),
  // As a heading or a cell in the middle it names a subject.
  countsAlone: ({ kind, place }) => kind === "paragraph" || place.head || place.foot,
};

/** 工作秘密 set as a label, with or without a star; in prose it is ordinary. */
export const workSecretMark: Detector = {
  words: WORDS,
  reads: STAR,
  find: (passage, anchors) =>
    marksAndPhrases(
      starMarks(passage, /工[ \-·_.]{0,3}作[ \-·_.]{0,3}秘[ \-·_.]{0,3}密 {0,4}$/),
      markPhrases(passage, anchors, SHAPES),
    ),
};
