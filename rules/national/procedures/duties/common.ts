import type { Citation } from "../../../../lib/model/finding.ts";
import type { Field } from "../../../../lib/model/field.ts";
import type { ProcedureText } from "../../../../lib/model/procedure.ts";
import { asked } from "../asking.ts";

type Step = ProcedureText["steps"][number];

/** Who sees to what comes round each year. */
export const OFFICE = "政府信息公开工作机构";

/** What every duty has: what it is, of which period, and which case elsewhere fulfilled it. */
export const dutyFields: Field[] = [
  { id: "duty", title: "事项", kind: "text", maxLength: 100 },
  { id: "period", title: "所属时期", kind: "text", maxLength: 20 },
  { id: "by-case", title: "由哪一件完成", kind: "case" },
  { id: "remark", title: "说明", kind: "lines", maxLength: 1000 },
];

/** How something was handed in elsewhere. */
export const sendingFields: Field[] = [
  { id: "sent-to", title: "报送给", kind: "text", maxLength: 100 },
  {
    id: "sent-how",
    title: "报送方式",
    kind: "choice",
    options: [
      { value: "paper", title: "纸质公文" },
      { value: "oa", title: "公文系统" },
      { value: "platform", title: "上级的报送平台" },
      { value: "mail", title: "电子邮件" },
      { value: "other", title: "其他" },
    ],
  },
  { id: "sent-number", title: "报送文号", kind: "text", maxLength: 60 },
];

/** The step by which the case of a period begins; the product knows the day. */
export function begin(basis: Citation[], role = OFFICE): Step {
  return { id: "begin", title: "开始", role, basis, fields: asked("duty", "period") };
}
