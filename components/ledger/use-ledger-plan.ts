import { useMemo, useState } from "preact/hooks";
import { compareRows, type ComparedRow } from "../../lib/ledger/compare-rows.ts";
import { findHeader, headerAt, type LedgerHeader } from "../../lib/ledger/find-header.ts";
import { planLedger, sortRows, unconfirmedRows, type PassedRow } from "../../lib/ledger/plan-ledger.ts";
import { proposeMapping, type Mapping } from "../../lib/ledger/propose-mapping.ts";
import { proposeValues, type LedgerValue, type Said } from "../../lib/ledger/propose-values.ts";
import type { LedgerRow, LedgerSheet } from "../../lib/ledger/sheet.ts";
import { TARGETS, type ChoiceId, type TargetId } from "../../lib/ledger/targets.ts";
import type { LocalDate } from "../../lib/model/draft.ts";
import type { Procedure } from "../../lib/model/procedure.ts";
import type { LedgerFile } from "./LedgerImport.tsx";

/** What a person said of a sheet so far. */
interface LedgerSaid {
  readonly mapping: Mapping;
  /** Columns of who applied that were left out: no text repeats what they say. */
  readonly setAside: Mapping;
  readonly fixed: Readonly<Partial<Record<TargetId, string>>>;
  readonly words: Said;
  readonly year: number | undefined;
}

/** A sheet as it would be imported, by what was said of it. */
export interface LedgerPlan {
  readonly sheet: LedgerSheet;
  readonly header: LedgerHeader | undefined;
  readonly said: LedgerSaid;
  /** The rows that are requests, as they stand in the file. */
  readonly raw: readonly LedgerRow[];
  readonly values: readonly LedgerValue[];
  readonly rows: readonly ComparedRow[];
  readonly passed: readonly PassedRow[];
  /** How many wait for a confirmation that no column has. */
  readonly unconfirmed: number;
  /** Columns with personal data are to be imported. */
  readonly hasPersons: boolean;
}

/** What can be said of it. */
export interface LedgerAnswers {
  readonly onSheet: (index: number) => void;
  readonly onHeader: (row: number) => void;
  readonly onYear: (year: number | undefined) => void;
  /** A column, the same value for all rows (a text), or none. */
  readonly onTarget: (target: TargetId, source: number | string | undefined) => void;
  readonly onWord: (target: ChoiceId, word: string, value: string) => void;
  readonly onNoPersons: () => void;
}

const NOTHING: LedgerSaid = { mapping: {}, setAside: {}, fixed: {}, words: {}, year: undefined };
const PERSONAL = TARGETS.filter(({ personal }) => personal).map(({ id }) => id);

/** Holds what is said of a file, and works out what would be imported whenever that changes. */
export function useLedgerPlan(
  { sheets, cases }: LedgerFile,
  surroundings: { readonly procedure: Procedure; readonly today: LocalDate },
): readonly [LedgerPlan | undefined, LedgerAnswers] {
  const { procedure, today } = surroundings;
  const [index, setIndex] = useState(() => Math.max(0, likelySheet(sheets)));
  const sheet = sheets[index];
  const [header, setHeader] = useState(() => sheet && findHeader(sheet));
  const [said, setSaid] = useState<LedgerSaid>(() => begin(header));
  const { mapping, setAside, fixed, words, year } = said;
  const sorted = useMemo(
    () => (sheet && header ? sortRows(sheet, header, mapping) : { rows: [], passed: [] }),
    [sheet, header, mapping],
  );
  const values = useMemo(() => proposeValues(sorted.rows, mapping, procedure, words), [sorted, procedure, words]);
  const planned = useMemo(
    () => planLedger(sorted.rows, { mapping, setAside, fixed, year, today }, values, procedure),
    [sorted, values, fixed, year, today],
  );
  const rows = useMemo(() => compareRows(planned, cases), [planned, cases]);
  const read = (next: LedgerHeader | undefined): void => {
    setHeader(next);
    setSaid(begin(next));
  };
  const change = (part: Partial<LedgerSaid>): void => setSaid({ ...said, ...part });
  const answers: LedgerAnswers = {
    onSheet(next) {
      setIndex(next);
      const chosen = sheets[next];
      read(chosen && findHeader(chosen));
    },
    onHeader: (row) => sheet && read(headerAt(row, sheet.rows)),
    onYear: (next) => change({ year: next }),
    onTarget: (target, source) =>
      change({
        mapping: withTarget(mapping, target, typeof source === "number" ? source : undefined),
        fixed: withTarget(fixed, target, typeof source === "string" ? source : undefined),
      }),
    onWord: (target, word, value) => change({ words: { ...words, [target]: { ...words[target], [word]: value } } }),
    onNoPersons: () =>
      change({
        mapping: PERSONAL.reduce((rest, id) => withTarget(rest, id, undefined), mapping),
        setAside: PERSONAL.reduce((rest, id) => withTarget(rest, id, mapping[id]), setAside),
      }),
  };
  const plan = sheet && {
    sheet,
    header,
    said,
    raw: sorted.rows,
    values,
    rows,
    passed: sorted.passed,
    unconfirmed: unconfirmedRows(planned, procedure),
    hasPersons: PERSONAL.some((id) => mapping[id] !== undefined),
  };
  return [plan, answers];
}

function begin(header: LedgerHeader | undefined): LedgerSaid {
  return header ? { ...NOTHING, mapping: proposeMapping(header) } : NOTHING;
}

/** The shown sheet with a header and most rows. */
function likelySheet(sheets: readonly LedgerSheet[]): number {
  const sizes = sheets.map((sheet) => (sheet.isHidden || !findHeader(sheet) ? -1 : sheet.rows.length));
  return sizes.indexOf(Math.max(...sizes));
}

function withTarget<T>(all: Readonly<Partial<Record<TargetId, T>>>, id: TargetId, value: T | undefined) {
  const { [id]: _, ...rest } = all;
  return value === undefined ? rest : { ...rest, [id]: value };
}
