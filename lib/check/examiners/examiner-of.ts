import type { Matcher } from "../../model/rule-pack.ts";
import type { Examiner } from "../passage.ts";
import { columnExaminer } from "./column.ts";
import { elementsExaminer } from "./elements.ts";
import { fieldExaminer } from "./field.ts";
import { EXAMINER_TABLE } from "./table.ts";

/** The examiner that a rule's matcher asks for: a named one, or one made from the rule's data. */
export function examinerOf(match: Extract<Matcher, { by: "examiner" | "elements" | "field" | "column" }>): Examiner {
  if (match.by === "examiner") return EXAMINER_TABLE[match.examiner];
  if (match.by === "elements") return elementsExaminer(match);
  if (match.by === "field") return fieldExaminer(match.field);
  return columnExaminer(match);
}
