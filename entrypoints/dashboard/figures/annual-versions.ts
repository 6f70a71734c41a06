import type { AnnualPageProps } from "../../../components/annual/AnnualPage.tsx";
import { MOST_MOVES } from "../../../components/annual/Differences.tsx";
import type { SignedReport } from "../../../lib/projections/signed-reports/published-reports.ts";
import { differences, type Figures } from "../../../lib/projections/signed-reports/differences.ts";
import { frozenFigures } from "../../../lib/projections/signed-reports/signed-reports.ts";
import type { AnnualTold } from "../looks/annual.ts";
import type { CaseChangesAsked } from "../looks/case-changes.ts";

/** What is other: between the last signed version and now, or between the version looked at and the one before it. */
export interface Compared extends Pick<AnnualPageProps, "since" | "from"> {
  /** Of which cases to find out why. */
  readonly asked: CaseChangesAsked | undefined;
}

/** Compares the tables; nothing where nothing was signed. `texts` are those of now, absent while they are drafted. */
export function compared(
  { report, signed }: AnnualTold,
  texts: Readonly<Record<string, string>> | undefined,
  viewed: string | undefined,
): Compared {
  return versionsCompared(signed, { ...frozenFigures(report), ...(texts && { texts }) }, viewed);
}

/** Compares the versions of any report, the earliest first, with the figures of now. */
export function versionsCompared(signed: readonly SignedReport[], now: Figures, viewed: string | undefined): Compared {
  const last = signed.at(-1);
  const at = signed.findIndex(({ id }) => id === viewed);
  const version = signed[at];
  const before = signed[at - 1];
  const since = last && differences(last.fact, now);
  const from = version && before && { before, differences: differences(before.fact, version.fact) };
  if (version) return { since, from, asked: from && askedOf(from.differences, before, version) };
  return { since, from: undefined, asked: last && since && askedOf(since, last) };
}

function askedOf(
  { moved }: ReturnType<typeof differences>,
  before: SignedReport,
  after?: SignedReport,
): CaseChangesAsked | undefined {
  if (moved.length === 0) return undefined;
  return {
    cases: moved.slice(0, MOST_MOVES).map((move) => move.case),
    since: before.enteredAt,
    ...(after && { until: after.enteredAt }),
  };
}
