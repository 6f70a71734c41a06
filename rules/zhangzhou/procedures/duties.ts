import type { ProcedureChangeText } from "../../../lib/model/procedure.ts";

/** Its catalogue has an item for the year's figures of enforcement: an article of that item is what 118号 asks for. */
export const zhangzhouEnforcementStatistics: ProcedureChangeText = {
  procedure: "duty-enforcement-statistics",
  basis: [{ document: "漳州市医疗保障局主动公开目录", clause: "行政执法" }],
  fulfilledBy: [
    {
      procedure: "article",
      step: "publish",
      when: [{ field: "catalogue-item", in: ["enforcement-annual-figures"] }],
      tells: "publish",
    },
  ],
};
