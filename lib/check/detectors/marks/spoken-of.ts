import { slice } from "../../../text/fold.ts";
import { lineAt, type Passage, type Span } from "../../passage.ts";
import { isMention } from "./mentions.ts";

const REACH = 16;
/** What brings in an example, up to the mark. */
const EXAMPLE =
  /(?:例如|比如|譬如|诸如|形如|[(,。:;]如|示例|样例|举例|样式|格式|形式|写法|应标|标为|标作|标成|表示)(?:如|为|是|:|[“‘「『《"'(【[ ])*$/;
/** Another mark or level beside it makes a list of forms. */
const LISTED_BEFORE = /[绝机秘] ?密[^,。;]{0,12}[、,或和及与/] ?[“‘「『《"']?$/;
const LISTED_AFTER = /^[”’」』》"']? ?(?:[、,/]|或者?|和|以及|及|与) ?[“‘「『《"']?[绝机秘] ?密/;
/** A period that goes on as part of a sentence. */
const GOES_ON =
  /^(?:以[前后上下内]|[前后]的|后(?:自行|自动|可以?|应当?)?解密|期满|到期|起算|[”’」』"']?(?:表示|是指|即|的含义|的意思))/;
/** What a sentence says of a mark without a period. */
const SAID_OF_IT = /^ ?(?:按|应当?|须|是指|即|的|可以?|表示|等|后面|之后|字样|未标)/;
const WITH_TERM = /[年月日天期]$/;

/** Whether a mark of a form with a star is spoken of by its line: quoted in it, given as an example, listed with others. */
export function isSpokenOf({ text }: Passage, { start, end }: Span): boolean {
  const line = lineAt(text, start, REACH + end - start);
  const before = slice(text, Math.max(line.start, start - REACH), start);
  const after = slice(text, end, Math.min(line.end, end + REACH));
  // In quotes and nothing else: that is no sentence.
  if (!/[\u4e00-\u9fff]/.test(before + after)) return false;
  return (
    isMention(before, after) ||
    EXAMPLE.test(before) ||
    LISTED_BEFORE.test(before) ||
    LISTED_AFTER.test(after) ||
    (SAID_OF_IT.test(after) && !WITH_TERM.test(slice(text, end - 1, end))) ||
    (GOES_ON.test(after) && WITH_TERM.test(slice(text, end - 1, end)))
  );
}
