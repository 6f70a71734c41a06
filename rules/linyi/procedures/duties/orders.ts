import type { Citation } from "../../../../lib/model/finding.ts";
import type { ProcedureText } from "../../../../lib/model/procedure.ts";
import { adHocDuty } from "../../../national/procedures/duties/ad-hoc.ts";

const basis: Citation[] = [{ document: "临沂市医疗保障局政务公开考核方案", clause: "二（四）4" }];

/** 二（四）4: what superiors order and ask for is to be carried out in earnest. The plan has no number: the day is the one that they named. */
export const ordersFromAbove: ProcedureText = adHocDuty({
  title: "上级部署和要求的落实",
  basis,
  sending: basis,
  office: "局政务公开领导小组办公室",
  clockTitle: "上级要求的完成期限",
  promptTitle: "及时落实的提醒",
  hint: "日期填收到的那一天；上级没有写明完成期限的，不用填完成日期，只作提醒，不计期限。",
  words: {
    duty: "要求做什么",
    dueOn: "要求完成的日期",
    department: "负责落实的部门",
    fill: "办理",
    send: "完成并报送",
    dropped: "不再需要落实",
  },
});
