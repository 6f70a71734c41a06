import type { Rule } from "../../../lib/model/rule-pack.ts";
import { backDated } from "./back-dated.ts";
import { documentNumberForm } from "./document-number-form.ts";
import { futureDate } from "./future-date.ts";
import { formDate } from "./form-date.ts";
import { impossibleDate } from "./impossible-date.ts";
import { miscitedDocument } from "./miscited-document.ts";
import { numbering } from "./numbering.ts";
import { oldRegulation } from "./old-regulation.ts";
import { oldRemedy } from "./old-remedy.ts";
import { oldRequestRule } from "./old-request-rule.ts";
import { organNames } from "./organ-names.ts";
import { placeholder } from "./placeholder.ts";
import { refusalRemedy } from "./refusal-remedy.ts";
import { reportDate } from "./report-date.ts";
import { reversedPeriod } from "./reversed-period.ts";
import { sumInWords } from "./sum-in-words.ts";
import { tableTotal } from "./table-total.ts";
import { wrongWeekday } from "./wrong-weekday.ts";

/** Faults of fact: dates, figures, numbers of documents, law that is no longer in force. */
export const accuracyRules: readonly Rule[] = [
  backDated,
  documentNumberForm,
  futureDate,
  impossibleDate,
  formDate,
  miscitedDocument,
  numbering,
  oldRegulation,
  oldRemedy,
  oldRequestRule,
  organNames,
  placeholder,
  refusalRemedy,
  reportDate,
  reversedPeriod,
  sumInWords,
  tableTotal,
  wrongWeekday,
];
