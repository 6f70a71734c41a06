import type { CasePageProps } from "../../../components/cases/CasePage.tsx";
import { TieForm } from "../../../components/cases/TieForm.tsx";
import type { CaseLinkTo } from "../../../components/cases/Ties.tsx";
import type { Case } from "../../../lib/model/case.ts";
import type { Procedure } from "../../../lib/model/procedure.ts";
import { isOwnWork } from "../../../lib/projections/case-kinds.ts";
import { tieTitle, tieWays } from "../../../lib/projections/articles/tie-ways.ts";
import type { CaseLine } from "../../../lib/projections/cases/case-line.ts";
import type { CasesState } from "../log/cases-state.ts";
import { linksOf } from "./links-of.ts";
import { record, tying } from "./record-steps.ts";

/** The cases that this one of what the agency publishes is tied to, by whichever of the two it was said. */
function publishingLinks(one: Case, { lines = [], byId }: CasesState): CaseLinkTo[] {
  const names = one.ties.flatMap(({ to, tie }): CaseLinkTo[] => {
    const title = tieTitle(tie, one, "names", byId.get(to));
    return title === undefined ? [] : [{ to, title, onUntie: untie(one, to) }];
  });
  const named = lines.flatMap((line) =>
    (line.ties ?? []).flatMap(({ to, tie }): CaseLinkTo[] => {
      const title = to === one.id ? tieTitle(tie, line, "named", one) : undefined;
      return title === undefined ? [] : [{ to: line.id, title, onUntie: untie(line, one.id) }];
    }),
  );
  return [...names, ...named];
}

function untie(from: Pick<CaseLine, "id" | "procedure">, to: string): () => void {
  return () => void record([tying(from, to, "different")]);
}

/** What a case's page is given of what it is tied to, and what ties it. */
export function tiesOf(
  one: Case,
  procedure: Procedure,
  state: CasesState,
  procedures: readonly Procedure[],
): Pick<CasePageProps, "links" | "tying"> {
  const links = linksOf(one, procedure, state, procedures);
  if (!isOwnWork(one.procedure)) return { links };
  const { lines = [], byId } = state;
  const line = byId.get(one.id);
  const ways = line ? tieWays(line, lines) : [];
  const all = [...links, ...publishingLinks(one, state)];
  if (ways.length === 0) return { links: all };
  return {
    links: all,
    tying: (
      <TieForm
        ways={ways}
        onTie={({ tie, direction }, other) =>
          record([direction === "names" ? tying(one, other.id, tie) : tying(other, one.id, tie)])
        }
      />
    ),
  };
}
