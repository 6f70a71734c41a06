import type { SignedReport } from "./published-reports.ts";
import { isSum } from "./frozen-cases.ts";

/** Figures and the cases behind them, of a report that was signed or as they are now. */
export type Figures = Pick<SignedReport["fact"], "figures" | "cases"> &
  Partial<Pick<SignedReport["fact"], "texts" | "origins">>;

/**
 * A case that is in another place than it was: `from` and `to` are cells, one of which may be empty. A sum is among them only where it
 * counts the case and none of its parts does: of a request without a kind of applicant the total.
 */
export interface CaseMove {
  readonly case: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** A figure that is other than it was, or the same from other cases. */
interface FigureDifference {
  readonly cell: string;
  readonly before: number;
  readonly after: number;
  /** Cases that are counted in it now and were not, and the other way round; of a sum none: they are those of its parts. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Nobody had entered it in one of the two, where it stands as 0. */
  readonly missing?: "before" | "after";
}

/** What is other between two states of a report. */
export interface ReportDifferences {
  readonly figures: readonly FigureDifference[];
  /** Of these cases, each once: those that came, went, or moved to other cells. */
  readonly moved: readonly CaseMove[];
  /** Sections whose text is other; none where one of the two has no texts. */
  readonly texts: readonly string[];
}

/** What is other in `after`, in the order in which its cells stand. A cell that one of the two does not have is 0 there. */
export function differences(before: Figures, after: Figures): ReportDifferences {
  const keys = [...new Set([...Object.keys(after.figures), ...Object.keys(before.figures)])];
  const moves = new Map<string, { from: string[]; to: string[] }>();
  const figures = keys.flatMap((cell): FigureDifference[] => {
    const [was, is] = [before.cases[cell], after.cases[cell]];
    const [came, gone] = [without(is, was), without(was, is)];
    for (const id of came) of(id).to.push(cell);
    for (const id of gone) of(id).from.push(cell);
    const [added, removed] = isSum(cell) ? [[], []] : [came, gone];
    const values = { before: before.figures[cell] ?? 0, after: after.figures[cell] ?? 0 };
    const missing = missingIn(cell, before, after);
    const isSame =
      values.before === values.after && added.length === 0 && removed.length === 0 && missing === undefined;
    return isSame ? [] : [{ cell, ...values, added, removed, ...(missing && { missing }) }];
  });
  return { figures, moved: [...moves].map(([id, move]) => ({ case: id, ...move })), texts: otherTexts(before, after) };

  function of(id: string): { from: string[]; to: string[] } {
    const move = moves.get(id) ?? { from: [], to: [] };
    moves.set(id, move);
    return move;
  }
}

/** Of two states that say where their figures are from: in which of them alone nobody had entered this one. */
function missingIn(cell: string, before: Figures, after: Figures): "before" | "after" | undefined {
  const [was, is] = [before.origins, after.origins].map((origins) => origins?.[cell] === "missing");
  if (!before.origins || !after.origins || was === is) return undefined;
  return was ? "before" : "after";
}

function otherTexts({ texts: was }: Figures, { texts: is }: Figures): string[] {
  if (!was || !is) return [];
  return [...new Set([...Object.keys(is), ...Object.keys(was)])].filter((id) => is[id] !== was[id]);
}

function without(some: readonly string[] = [], others: readonly string[] = []): string[] {
  const gone = new Set(others);
  return some.filter((one) => !gone.has(one));
}
