import { STAR } from "../../../text/fold-table.ts";
import type { Detector } from "../../passage.ts";
import { marksAndPhrases, markPhrases, type MarkShapes } from "./mark-phrases.ts";
import { starMarks } from "./star-marks.ts";

const WORDS = ["核心商业秘密", "普通商业秘密", "商业秘密", "核心商密", "普通商密", "商密"];

const SHAPES: MarkShapes = {
  alone: new RegExp(`^(?:${WORDS.join("|")})$`),
  countsAlone: ({ kind, place }) => kind === "paragraph" || place.head || place.foot,
};

/** 商密★, or 商业秘密 set as a label; in prose it is ordinary. */
export const tradeSecretMark: Detector = {
  words: WORDS,
  reads: STAR,
  find: (passage, anchors) =>
    marksAndPhrases(
      starMarks(passage, /(?:商[ \-·_.]{0,3}业[ \-·_.]{0,3}秘|(?:核心|普通)?商)[ \-·_.]{0,3}密 {0,4}$/),
      markPhrases(passage, anchors, SHAPES),
    ),
};
