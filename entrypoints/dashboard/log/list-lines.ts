import { wordsOf, type CaseList } from "../../../lib/projections/case-kinds.ts";
import type { CaseLine } from "../../../lib/projections/cases/case-line.ts";

type Lines = readonly CaseLine[] | undefined;

let sorted: { readonly all: Lines; readonly lists: Map<CaseList, CaseLine[]> } = { all: undefined, lists: new Map() };

/** The lines of one of the dashboard's lists; undefined until the log was read. */
export function listLines(lines: Lines, list: CaseList): Lines {
  if (!lines) return undefined;
  // Asked for at every drawing, of ten thousand lines.
  if (lines !== sorted.all) {
    const lists = new Map<CaseList, CaseLine[]>();
    for (const line of lines) {
      const { list: own } = wordsOf(line.procedure);
      const known = lists.get(own);
      if (known) known.push(line);
      else lists.set(own, [line]);
    }
    sorted = { all: lines, lists };
  }
  return sorted.lists.get(list) ?? [];
}
