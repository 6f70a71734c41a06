import { slice } from "../../../text/fold.ts";
import { lineAt, type Detector, type Span } from "../../passage.ts";

const REACH = 40;
/** How word processors print remarks and changes; each begins with the word that was met. */
const PRINTED =
  /^(?:批注 ?(?:[[(【][^\]】)\n]{0,16}\d{1,3}[\]】)] ?:?|\d{1,3}:)|commented ?\[[^\]\n]{1,20}\]:?|(?:删除的内容|带格式的|设置了格式|设置格式|插入的内容|移动的内容)(?:\[[^\]\n]{1,20}\])?:)/;

/** Remarks and changes that were copied with the text, as 「批注 [W1]：」 or 「删除的内容：」. */
export const markupResidue: Detector = {
  words: ["批注", "commented", "删除的内容", "带格式的", "设置了格式", "设置格式", "插入的内容", "移动的内容"],
  readsProse: true,
  find({ text }, anchors) {
    return anchors.flatMap(({ start }): Span[] => {
      const line = lineAt(text, start, REACH);
      const before = slice(text, line.start, start);
      const lead = /[[【]$/.test(before) ? 1 : 0;
      const whole = lead === 1 ? /^批注[a-z\u4e00-\u9fff ]{0,10}\d{1,3}[\]】] ?:?/ : PRINTED;
      const match = whole.exec(slice(text, start, line.end));
      return match === null ? [] : [{ start: start - lead, end: start + match[0].trimEnd().length }];
    });
  },
};
