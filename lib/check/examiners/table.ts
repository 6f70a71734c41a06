import type { ExaminerName } from "../../model/detector-names.ts";
import type { Examiner } from "../passage.ts";
import { attributeConflict } from "./attribute-conflict.ts";

/** Every examiner by the name that rules use. */
export const EXAMINER_TABLE: Readonly<Record<ExaminerName, Examiner>> = {
  "attribute-conflict": attributeConflict,
};
