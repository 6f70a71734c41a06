import type { LocalDate } from "../../../model/draft.ts";
import { foldText, slice } from "../../../text/fold.ts";
import { isFullName, mayBeginName } from "../../detectors/persons/person-name.ts";
import { codeAt, condense, sourceSpan, type Conclusion, type Examiner, type Hit } from "../../passage.ts";
import { mayBeHeader } from "../../table-header.ts";

const LONGEST_VALUE = 80;
const LONGEST_NAME = 6;
const NAMES =
  /^(?:\d{1,2}[.、])?(?:患者|病人|参保人员?|救助对象|申请人|享受人员|人员|本人|学生|儿童|幼儿|孩子)?(?:姓名|名字)(?:\(.{0,6}\))?:?$|^(?:患者|病人|参保人员?|救助对象|申请人):?$/;

type Label = "names" | "facts";

interface CellNote {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly is: Label | "name" | "fact";
  /** What the cell before says that this one is. */
  readonly behind?: Label;
  /** Of a fact: where it stands in its block. */
  readonly hit?: Hit;
}

/** A fact about somebody in a cell: what it says when its text, folded and trimmed, is one, and what may be put there instead. */
export type ReadFact = (text: string, today: LocalDate) => { readonly replacement?: string } | undefined;

/**
 * Facts in a table, under a header or behind a label that `labels` matches, where the same row, or the form that the
 * table is, has a full name.
 */
export function cellsOfNamed(labels: RegExp, read: ReadFact): Examiner<CellNote> {
  const labelOf = (text: string): Label | undefined =>
    NAMES.test(text) ? "names" : labels.test(text) ? "facts" : undefined;
  return {
    words: [],
    readsCells: true,
    note(passage) {
      const { cell, text, place, today } = passage;
      if (cell === undefined || text.length === 0 || text.length > LONGEST_VALUE) return undefined;
      const { table, row, column } = cell;
      if (mayBeHeader(cell, text.length)) {
        const label = labelOf(condense(text, { start: 0, end: text.length }).kept);
        if (label !== undefined) return { table, row, column, is: label };
      }
      const shown = slice(text, 0, text.length);
      const fact = read(shown.trim(), today);
      const mayBeName = text.length <= LONGEST_NAME && mayBeginName(codeAt(text, 0));
      if (fact === undefined && !mayBeName) return undefined;
      const said = place.label === "" ? undefined : labelOf(foldText(place.label).replace(/[ \n]/g, ""));
      const noted = { table, row, column, ...(said !== undefined && { behind: said }) };
      if (mayBeName && isFullName(shown.trim())) return { ...noted, is: "name" };
      if (fact === undefined) return undefined;
      const start = shown.length - shown.trimStart().length;
      return {
        ...noted,
        is: "fact",
        hit: { ...fact, ...sourceSpan(passage, { start, end: shown.trimEnd().length }) },
      };
    },
    conclude(notes, { part }) {
      if (part !== undefined) return [];
      const headers = new Map<string, Label>();
      const named = new Set<string>();
      for (const { note } of notes) {
        const { table, row, column, is, behind } = note;
        if (is === "names" || is === "facts") headers.set(`${table}/${column}`, is);
        if (is !== "name") continue;
        if (behind === "names") named.add(`${table}`);
        if (headers.get(`${table}/${column}`) === "names") named.add(`${table}/${row}`);
      }
      return notes.flatMap(({ block, note: { table, row, column, behind, hit } }): Conclusion[] => {
        if (hit === undefined) return [];
        const isTold =
          (behind === "facts" && (named.has(`${table}`) || named.has(`${table}/${row}`))) ||
          (headers.get(`${table}/${column}`) === "facts" && named.has(`${table}/${row}`));
        const { start, end, replacement } = hit;
        return isTold ? [{ span: { block, start, end }, ...(replacement !== undefined && { replacement }) }] : [];
      });
    },
  };
}
