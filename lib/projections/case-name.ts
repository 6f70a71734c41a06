import type { Case } from "../model/case.ts";
import { subjectOf, withoutNumber } from "./case-kinds.ts";
import { numberOf } from "./cases/case-line.ts";
import { briefly } from "./cases/hide-numbers.ts";

/** A case as a list names it, with its id for a link. */
export interface NamedCase {
  readonly id: string;
  readonly name: string;
}

/** A case by its number, else by what it is about, numbers of persons hidden. */
export function namedCase(one: Pick<Case, "id" | "procedure" | "fields">): NamedCase {
  return { id: one.id, name: numberOf(one) || briefly(subjectOf(one), 60) || withoutNumber(one.procedure) };
}
