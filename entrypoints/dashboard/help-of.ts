import type { FieldHelp } from "../../components/cases/FieldInput.tsx";
import { isOwnWork, withoutNumber } from "../../lib/projections/case-kinds.ts";
import type { CaseLine } from "../../lib/projections/cases/case-line.ts";
import type { Loaded } from "./load.ts";
import type { CasesState } from "./log/cases-state.ts";

const NONE: readonly CaseLine[] = [];
let made:
  | { readonly lines: readonly CaseLine[]; readonly names: Loaded["names"]; readonly help: FieldHelp }
  | undefined;

/** What helps to fill in forms: the agency's names, departments that requests went to, cases that one can point to. */
export function helpOf({ lines = NONE }: CasesState, { names }: Loaded): FieldHelp {
  // Asked for at every drawing, of ten thousand lines.
  if (made?.lines !== lines || made.names !== names) made = { lines, names, help: helpFrom(lines, names) };
  return made.help;
}

function helpFrom(lines: readonly CaseLine[], { departments: own, head }: Loaded["names"]): FieldHelp {
  const departments = [...new Set([...own, ...lines.flatMap((line) => line.departments).sort()])];
  const others = lines.filter(({ procedure }) => procedure !== "request" && !isOwnWork(procedure));
  return {
    names: { department: departments, ...(head !== "" && { official: [head] }) },
    caseTitle: (id) => {
      const line = lines.find((one) => one.id === id);
      return line && `${line.number || withoutNumber(line.procedure)} ${line.content}`;
    },
    cases: others.map(({ id, number, content }) => ({ id, title: `${number || "未编号"} ${content}` })),
  };
}
