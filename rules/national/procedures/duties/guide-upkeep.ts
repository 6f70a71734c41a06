import type { ProcedureText } from "../../../../lib/model/procedure.ts";
import { asked, required } from "../asking.ts";
import { regulation } from "../law.ts";
import { begin, dutyFields, OFFICE } from "./common.ts";

const basis = regulation("第十二条");
const PUBLISHED = { procedure: "article", step: "publish" };

/**
 * 指南 and 目录 are kept up to date (条例第十二条: 及时更新). The law names no day: that somebody looks at them once a year, by its end,
 * is this product's reminder.
 */
export const guideUpkeep: ProcedureText = {
  id: "duty-guide-upkeep",
  title: "公开指南和目录核对更新",
  basis,
  starts: "begin",
  recurs: {
    per: "year",
    begins: "first-day",
    fulfilledBy: [
      { ...PUBLISHED, when: [{ field: "catalogue-item", in: ["disclosure-guide"] }], tells: "guide-updated" },
      { ...PUBLISHED, when: [{ field: "catalogue-item", in: ["disclosure-catalogue"] }], tells: "catalogue-updated" },
    ],
  },
  fields: [
    ...dutyFields,
    {
      id: "look-result",
      title: "核对结果",
      kind: "choice",
      options: [
        { value: "current", title: "与实际一致，不需要更新" },
        { value: "updated", title: "已经更新" },
      ],
    },
    { id: "looked-by", title: "核对人", kind: "official" },
  ],
  steps: [
    begin(basis),
    {
      id: "guide-updated",
      title: "公开指南已更新",
      role: OFFICE,
      basis,
      fields: asked("remark"),
      after: ["begin"],
      many: true,
      optional: true,
      hint: "稿件选定目录事项“公开指南”的，发布时自动记上；目录里没有这一事项的，在这里登记。",
    },
    {
      id: "catalogue-updated",
      title: "公开目录已更新",
      role: OFFICE,
      basis,
      fields: asked("remark"),
      after: ["begin"],
      many: true,
      optional: true,
      hint: "稿件选定目录事项“公开目录”的，发布时自动记上；目录里没有这一事项的，在这里登记。",
    },
    {
      id: "looked",
      title: "指南和目录都核对完毕",
      role: OFFICE,
      basis,
      fields: [...required("look-result", "looked-by"), ...asked("remark")],
      after: ["begin"],
      effect: "closes",
      hint: "逐项核对机构名称、地址、时间、电话、传真、互联网联系方式、申请渠道和目录事项是否与现在一致。",
    },
  ],
  clocks: [
    {
      id: "look",
      title: "本年核对更新的提醒",
      basis,
      from: "begin",
      within: { endOf: "year" },
      until: ["looked"],
      reminder: true,
      main: true,
    },
  ],
};
