import { foldText, slice } from "../../../text/fold.ts";
import { OF_ILLNESS } from "../../detectors/persons/medical-terms.ts";
import { isFullName, mayBeginName } from "../../detectors/persons/person-name.ts";
import { codeAt, condense, sourceSpan, type Conclusion, type Examiner, type Span } from "../../passage.ts";

const LONGEST_HEADER = 20;
const LONGEST_VALUE = 80;
const LONGEST_NAME = 6;
const HEADER_ROWS = 3;
const NAMES =
  /^(?:\d{1,2}[.、])?(?:患者|病人|参保人员?|救助对象|申请人|享受人员|人员|本人)?(?:姓名|名字)(?:\(.{0,6}\))?:?$|^(?:患者|病人|参保人员?|救助对象|申请人):?$/;
const ILLNESSES =
  /^(?:主要|入院|出院|申请|认定|鉴定|所患|患病|疾病|门诊|慢性?病|特殊病|大病)?(?:疾病|病种|病名|诊断|病情|患病情况|疾病情况|手术|手术名称|处方|诊断结果|疾病诊断)(?:名称|情况|描述|结论|及病史|编码)?(?:\(.{0,8}\))?:?$/;
const SAYS_NOTHING = /^(?:[-—/\\.·\s\d]*|无|略|否|是|不详|\S{0,4}\*+\S{0,4})$/;

interface CellNote {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly is: "names" | "illnesses" | "name" | "value";
  /** What the cell before says that this one is. */
  readonly behind?: "names" | "illnesses";
  /** Of a value: where it stands in its block. */
  readonly span?: Span;
}

/** Illnesses and treatments in a table, where the same row, or the form that the table is, has a full name. */
export const medicalCells: Examiner<CellNote> = {
  words: [],
  readsCells: true,
  note(passage) {
    const { cell, text, place } = passage;
    if (cell === undefined || text.length === 0 || text.length > LONGEST_VALUE) return undefined;
    const { table, row, column } = cell;
    if ((row < HEADER_ROWS || cell.isHeader === true) && text.length <= LONGEST_HEADER) {
      const label = labelOf(condense(text, { start: 0, end: text.length }).kept);
      if (label !== undefined) return { table, row, column, is: label };
    }
    const shown = slice(text, 0, text.length);
    const isValue = OF_ILLNESS.test(shown);
    if (!isValue && (text.length > LONGEST_NAME || !mayBeginName(codeAt(text, 0)))) return undefined;
    const said = place.label === "" ? undefined : labelOf(foldText(place.label).replace(/[ \n]/g, ""));
    const noted = { table, row, column, ...(said !== undefined && { behind: said }) };
    if (isFullName(shown.trim())) return { ...noted, is: "name" };
    if (!isValue || SAYS_NOTHING.test(shown.trim())) return undefined;
    const start = shown.length - shown.trimStart().length;
    return { ...noted, is: "value", span: sourceSpan(passage, { start, end: shown.trimEnd().length }) };
  },
  conclude(notes, { part }) {
    if (part !== undefined) return [];
    const headers = new Map<string, "names" | "illnesses">();
    const named = new Set<string>();
    for (const { note } of notes) {
      const { table, row, column, is, behind } = note;
      if (is === "names" || is === "illnesses") headers.set(`${table}/${column}`, is);
      if (is !== "name") continue;
      if (behind === "names") named.add(`${table}`);
      if (headers.get(`${table}/${column}`) === "names") named.add(`${table}/${row}`);
    }
    return notes.flatMap(({ block, note: { table, row, column, is, behind, span } }): Conclusion[] => {
      if (is !== "value" || span === undefined) return [];
      const isTold =
        (behind === "illnesses" && (named.has(`${table}`) || named.has(`${table}/${row}`))) ||
        (headers.get(`${table}/${column}`) === "illnesses" && named.has(`${table}/${row}`));
      return isTold ? [{ span: { block, ...span } }] : [];
    });
  },
};

function labelOf(text: string): "names" | "illnesses" | undefined {
  if (NAMES.test(text)) return "names";
  return ILLNESSES.test(text) ? "illnesses" : undefined;
}
