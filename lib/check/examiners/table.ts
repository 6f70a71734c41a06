import type { ExaminerName } from "../../model/detector-names.ts";
import type { Examiner } from "../passage.ts";
import { attributeConflict } from "./attribute-conflict.ts";
import { trackedChange } from "./marks/tracked-change.ts";
import { mobilePhoneCells, officeMobilePhoneCells } from "./persons/mobile-cells.ts";
import { medicalCells, minorCells } from "./persons/named-cells.ts";
import {
  homeAddressCells,
  informantCells,
  passportCells,
  personalAccountCells,
  socialSecurityCells,
} from "./persons/person-cells.ts";
import { tableTotal } from "./accuracy/table-total.ts";
import { numbering } from "./accuracy/numbering.ts";
import { backDated } from "./accuracy/back-dated.ts";
import { formDate } from "./accuracy/form-date.ts";
import { refusalRemedy } from "./accuracy/refusal-remedy.ts";

/** Every examiner by the name that rules use. */
export const EXAMINER_TABLE: Readonly<Record<ExaminerName, Examiner>> = {
  "attribute-conflict": attributeConflict,
  "tracked-change": trackedChange,
  "mobile-phone-cells": mobilePhoneCells,
  "office-mobile-phone-cells": officeMobilePhoneCells,
  "passport-cells": passportCells,
  "social-security-cells": socialSecurityCells,
  "home-address-cells": homeAddressCells,
  "personal-account-cells": personalAccountCells,
  "informant-cells": informantCells,
  "medical-cells": medicalCells,
  "minor-cells": minorCells,
  "table-total": tableTotal,
  numbering: numbering,
  "back-dated": backDated,
  "form-date": formDate,
  "refusal-remedy": refusalRemedy,
};
