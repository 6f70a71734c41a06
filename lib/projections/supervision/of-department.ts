import type { Case } from "../../model/case.ts";
import { departmentsOf } from "../scoring/case-departments.ts";
import { wordsOf } from "../case-kinds.ts";

/** Several departments in one field: 待遇保障股、基金监管股. */
const BETWEEN = /[、，,；;\s]+/;
/** All of them: 各股室, 各部门, 全局. */
const ALL = /^(?:各|全|所有)/;

/** The departments that a text names, in its order; empty where it means all of them or names none. */
export function departmentsNamed(text: unknown): string[] {
  if (typeof text !== "string") return [];
  return text.split(BETWEEN).filter((name) => name !== "" && !ALL.test(name));
}

/** Whether a text, e.g. a catalogue item's, names a department or means all of them. */
export function concerns(text: string, department: string): boolean {
  return text.split(BETWEEN).some((name) => name === department || ALL.test(name));
}

/** Whose work a case is; of a complaint, whom it is about; of a clarification, whose article it corrects. */
export function answerableFor(one: Case, byId: ReadonlyMap<string, Case>): string[] {
  const { list } = wordsOf(one.procedure);
  if (list === "complaints") return departmentsOf(one, "investigated");
  const own = departmentsOf(one, undefined);
  if (list !== "clarifications" || own.length > 0) return own;
  return one.ties.flatMap(({ tie, to }) => {
    const corrected = tie === "clarifies" ? byId.get(to) : undefined;
    return corrected ? departmentsOf(corrected, undefined) : [];
  });
}

/** The department whose own limit a clock or breach of this key is, of one 交办. */
export function handedTo(one: Case, key: string): string | undefined {
  const entry = key.slice(key.indexOf(":") + 1);
  const handed = one.done.find((step) => step.entry === entry && step.part === "assigns");
  const department = handed?.fields["department"];
  return typeof department === "string" && department !== "" ? department : undefined;
}
