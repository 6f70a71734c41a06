import type { Detector } from "../passage.ts";
import { starMarks } from "./star-marks.ts";

/** 密级 before the star, spaces and noise inside; not 工作秘密, 商业秘密 or 技术秘密, which are no state secrets. */
const LEVEL = /(?<!工 ?作 ?|商 ?业 ?|技 ?术 ?)[绝絕机機秘祕][ \-·_.]{0,4}密 {0,4}$/;

/** 国家秘密标志: 密级★保密期限, 密级★解密时间, 密级★解密条件, or the level with the star alone; a mark wherever it stands. */
export const secrecyMark: Detector = {
  words: [],
  find: (passage) => starMarks(passage, LEVEL),
};
