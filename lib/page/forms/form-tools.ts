import type { FilledRow, FillRow } from "../../model/form-fill.ts";
import type { FormField } from "../../model/form-field.ts";
import type { FillPlan } from "./preview-fill.ts";
import type { ReadForm } from "./read-form.ts";

/** What reads and fills forms: brought by a script of its own, where there is a form to read or fill. */
export interface FormTools {
  readonly readForm: (document: Document, fields: readonly FormField[], charset?: "gbk") => ReadForm;
  readonly previewFill: (plan: FillPlan) => FillRow[];
  readonly fillForm: (plan: FillPlan, ticked: ReadonlySet<string>) => Promise<FilledRow[]>;
}
