import type { ProcedureText } from "../../../../lib/model/procedure.ts";
import { regulation } from "../law.ts";
import { inspectionFields } from "./fields.ts";
import { inspectionSteps } from "./steps.ts";

const basis = regulation("第四十七条");

/**
 * 监督检查: whether departments publish and answer as they must. 条例第四十七条 has it done and gives no numbers: how often, by which
 * methods and what follows is for agencies to say. One case per inspection.
 */
export const inspection: ProcedureText = {
  id: "inspection",
  title: "监督检查",
  basis,
  starts: "plan",
  fields: inspectionFields,
  steps: inspectionSteps,
  clocks: [
    {
      id: "rectification",
      title: "整改期限",
      basis,
      from: "handle",
      each: true,
      within: { lastDayIn: "rectify-by" },
      until: ["rectified"],
    },
  ],
  outcomes: [
    { id: "in-order", title: "未发现问题", basis },
    { id: "handled", title: "问题已处理", basis },
  ],
  outcomeField: "outcome",
};
