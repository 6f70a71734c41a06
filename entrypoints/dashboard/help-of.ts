import type { FieldHelp } from "../../components/requests/FieldInput.tsx";
import type { CasesState } from "./cases-state.ts";

/** What helps to fill in forms: the departments that requests went to before, and the cases that one can point to. */
export function helpOf({ lines = [] }: CasesState): FieldHelp {
  const departments = [...new Set(lines.flatMap((line) => line.departments))].sort();
  const others = lines.filter(({ procedure }) => procedure !== "request");
  return {
    names: { department: departments },
    cases: others.map(({ id, number, content }) => ({ id, title: `${number || "未编号"} ${content}` })),
  };
}
