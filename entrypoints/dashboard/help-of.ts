import type { FieldHelp } from "../../components/requests/FieldInput.tsx";
import type { CaseLine } from "../../lib/projections/requests/case-line.ts";
import type { CasesState } from "./cases-state.ts";

const NONE: readonly CaseLine[] = [];
let made: { readonly lines: readonly CaseLine[]; readonly help: FieldHelp } | undefined;

/** What helps to fill in forms: the departments that requests went to before, and the cases that one can point to. */
export function helpOf({ lines = NONE }: CasesState): FieldHelp {
  // Asked for at every drawing, of ten thousand lines.
  if (made?.lines !== lines) made = { lines, help: helpFrom(lines) };
  return made.help;
}

function helpFrom(lines: readonly CaseLine[]): FieldHelp {
  const departments = [...new Set(lines.flatMap((line) => line.departments))].sort();
  const others = lines.filter(({ procedure }) => procedure !== "request");
  return {
    names: { department: departments },
    cases: others.map(({ id, number, content }) => ({ id, title: `${number || "未编号"} ${content}` })),
  };
}
