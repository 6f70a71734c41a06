import { STAR } from "../../../text/fold-table.ts";
import type { Detector } from "../../passage.ts";
import { isSpokenOf } from "./spoken-of.ts";
import { starMarks } from "./star-marks.ts";

/** 密级 before the star, spaces and noise inside. 工作秘密★ is caught too: what is no state secret may not bear its mark (保密法第二十二条). */
const LEVEL = /[绝机秘][ \-·_.]{0,4}密(?: {0,2}级)? {0,4}$/;

/** 国家秘密标志: 密级★保密期限, 密级★解密时间, 密级★解密条件, or the level with the star alone; a mark wherever it stands. */
export const secrecyMark: Detector = {
  words: [],
  reads: STAR,
  find: (passage) => starMarks(passage, LEVEL).filter((mark) => !isSpokenOf(passage, mark)),
};

/** The same form where a sentence speaks of it: in quotes, as an example, in a list of such forms. Only a person can tell. */
export const quotedSecrecyMark: Detector = {
  words: [],
  reads: STAR,
  find: (passage) => starMarks(passage, LEVEL).filter((mark) => isSpokenOf(passage, mark)),
};
