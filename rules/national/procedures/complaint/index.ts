import type { ProcedureText } from "../../../../lib/model/procedure.ts";
import { regulation } from "../law.ts";
import { complaintFields } from "./fields.ts";
import { complaintSteps } from "./steps.ts";

const basis = regulation("第四十七条第二款", "第五十一条");

/**
 * 投诉举报: of what is not disclosed as it should be, and of applications not handled by law. 条例 gives no days for it: what limits
 * there are, an agency's document has. Nothing of who made it is recorded here.
 */
export const complaint: ProcedureText = {
  id: "complaint",
  title: "政府信息公开投诉举报",
  basis,
  starts: "receive",
  fields: complaintFields,
  steps: complaintSteps,
  outcomes: [
    { id: "upheld", title: "属实", basis, against: true },
    { id: "partly-upheld", title: "部分属实", basis, against: true },
    { id: "not-upheld", title: "不属实", basis },
    { id: "not-accepted", title: "不予受理", basis },
    { id: "transferred", title: "已转交有关单位", basis },
    { id: "withdrawn", title: "已撤回", basis },
  ],
  outcomeField: "outcome",
};
