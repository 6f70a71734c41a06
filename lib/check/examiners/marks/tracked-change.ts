import { slice } from "../../../text/fold.ts";
import { sourceSpan, type BlockSpan, type Examiner, type Span } from "../../passage.ts";

interface ChangeNote {
  readonly is: "change" | "remark";
  readonly span: Span;
}

/** A few words are a template's own, e.g. where the text begins; so is all without Chinese. */
const SAYS_SOMETHING = /[\u4e00-\u9fff](?:[^\u4e00-\u9fff]*[\u4e00-\u9fff]){7}|[改删核补查问待请确误]/u;

/** Text that was struck out or put in with the changes tracked, and remarks: one conclusion for all of a draft. */
export const trackedChange: Examiner<ChangeNote> = {
  words: [],
  readsHidden: true,
  note(passage) {
    const { hidden, text } = passage;
    const is = hidden === "comment" ? "remark" : hidden === "deleted" || hidden === "inserted" ? "change" : undefined;
    if (is === undefined) return undefined;
    const shown = slice(text, 0, text.length);
    if (shown.trim() === "" || (is === "remark" && !SAYS_SOMETHING.test(shown))) return undefined;
    const start = shown.length - shown.trimStart().length;
    return { is, span: sourceSpan(passage, { start, end: shown.trimEnd().length }) };
  },
  conclude(notes, { part }) {
    if (part !== undefined) return [];
    const spans = notes.map(({ block, note: { span } }): BlockSpan => ({ block, ...span }));
    const [span, ...more] = spans;
    if (span === undefined) return [];
    const changes = notes.filter(({ note }) => note.is === "change").length;
    const said = [
      ...(changes > 0 ? [`修订${changes}处`] : []),
      ...(notes.length > changes ? [`批注或者注释${notes.length - changes}处`] : []),
    ];
    return [{ span, ...(more.length > 0 && { more }), detail: `共有${said.join("、")}。` }];
  },
};
