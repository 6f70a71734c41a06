import { condense, linesOf, type Detector, type Passage, type Span } from "../../passage.ts";

const PERIOD = "(?:\\d{1,2}(?:年|个?月)|长期|\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?|[\\u4e00-\\u9fff]{2,12}[前后])";
/** 「解密」 as a document bears it once it is no secret any more (1990 rule), and the labels of period and condition. */
const ANYWHERE = new RegExp(
  `^(?:【(?:已?解密)】|\\[(?:已?解密)\\]|(?:保密期限|解密时间|解密日期|解密条件):${PERIOD})$`,
);
const AT_HEAD = /^(?:已?解密|\(已?解密\)|(?:份号|no):?0\d{5}|份号:?\d{6})$/;
const LONGEST = 30;

/** What else the head of a classified document bears, beside the level: 份号, 保密期限, 解密时间 or 条件, 「解密」. */
export const classifiedHeader: Detector = {
  words: ["解密", "份号", "保密期限", "no:0", "no.0", "no 0"],
  find({ text, kind, place }: Passage, anchors) {
    if (kind === "cell") return [];
    return linesOf(text, anchors, LONGEST).flatMap((line): Span[] => {
      const { kept, at } = condense(text, line);
      const core = kept.replace(/[。;]$/, "");
      const [start, last] = [at[0], at[core.length - 1]];
      if (start === undefined || last === undefined) return [];
      return ANYWHERE.test(core) || (place.head && AT_HEAD.test(core)) ? [{ start, end: last + 1 }] : [];
    });
  },
};
