import type { Matcher } from "../../model/matcher.ts";
import type { Examiner } from "../passage.ts";
import { columnExaminer } from "./column.ts";
import { elementsExaminer } from "./elements.ts";
import { fieldExaminer } from "./field.ts";
import { EXAMINER_TABLE } from "./table.ts";

/** The examiner that a rule's matcher asks for: a named one, or one made from the rule's data; `undefined` where it asks for none. */
export function examinerOf(match: Matcher): Examiner | undefined {
  if (match.by === "examiner") return EXAMINER_TABLE[match.examiner];
  if (match.by === "elements") return elementsExaminer(match);
  if (match.by === "field") return fieldExaminer(match.field);
  return match.by === "column" ? columnExaminer(match) : undefined;
}
