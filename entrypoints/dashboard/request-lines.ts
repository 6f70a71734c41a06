import { isPublishing } from "../../lib/projections/case-kinds.ts";
import type { CaseLine } from "../../lib/projections/requests/case-line.ts";

type Lines = readonly CaseLine[] | undefined;

let sorted: { readonly all: Lines; readonly requests: Lines } = { all: undefined, requests: undefined };

/** The lines of requests and of what was objected to them, without what the agency publishes itself. */
export function requestLines(lines: Lines): Lines {
  // Asked for at every drawing, of ten thousand lines.
  if (lines !== sorted.all) {
    sorted = { all: lines, requests: lines?.filter(({ procedure }) => !isPublishing(procedure)) };
  }
  return sorted.requests;
}
