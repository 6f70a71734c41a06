import { procedures } from "../../../../lib/procedures/procedures.ts";
import type { Case } from "../../../../lib/model/case.ts";
import type { FieldValues } from "../../../../lib/model/field.ts";
import type { Office } from "../../../../lib/model/office.ts";
import { ProcedureSchema, type Procedure } from "../../../../lib/model/procedure.ts";
import { CALENDAR } from "../../../../rules/calendar/index.ts";
import { request } from "../../../../rules/national/procedures/request.ts";
import { caseLog } from "../../procedures/case-log.ts";

/** The national request procedure, as read. */
export const REQUEST: Procedure = ProcedureSchema.parse(request);

/** An office that has entered everything. */
export const OFFICE: Office = {
  name: "霍山县医疗保障局",
  numberPrefix: "霍医保公复",
  indexNumber: "11341525003216548X/{年}{月}-{流水号5}",
  address: "霍山县衡山镇文峰西路1号",
  postcode: "237200",
  phone: "0564-5021234",
  disclosureOffice: "霍山县医疗保障局办公室",
  disclosureHead: "陈立",
  reconsiderationOrgan: "霍山县人民政府",
  reconsiderationAddress: "霍山县司法局行政复议受理中心",
  reconsiderationOnline: "登录安徽省行政复议网上申请平台",
  court: "霍山县人民法院",
  complaintChannel: "霍山县信访局来访接待窗口，或者拨打12345热线",
  siteHosts: "www.example.gov.cn",
  feeAccount: "霍山县财政非税收入专户，凭缴款识别码缴纳",
  departments: ["待遇保障股", "基金监管股"],
  archiveYears: 30,
};

/** An applicant. */
export const APPLICANT = {
  kind: "natural",
  name: "王小琴",
  address: "霍山县但家庙镇大河厂村",
  phone: "13955640000",
} as const;

/** The same case in one of its forms, at the end of what the document needs. */
export function sampleCase(more: FieldValues = {}): Case {
  const log = caseLog("request");
  const step: typeof log.step = (...given) => log.step(...given);
  step("register", "2026-09-01", {
    channel: "in-person",
    applicant: "0190a1f0-0000-7000-8000-000000000001",
    "applicant-kind": "natural",
    content: "2025年度城乡居民医保基金收支情况；\n2025年定点医药机构监督检查结果。",
    "wanted-form": "纸质复印件",
    "wanted-delivery": "邮寄",
    number: "2026-017",
  });
  step("ask-correction", "2026-09-04", {
    "correction-items": "写明监督检查结果的范围\n写明所需信息的起止时间",
    "correction-by": "2026-09-25",
    "sent-how": "post",
  });
  step("corrected", "2026-09-15", { content: "2025年度城乡居民医保基金收支情况；2025年定点医药机构监督检查结果。" });
  const consult = step("consult", "2026-09-18", {
    "consult-kind": "third-party",
    consulted: "第三方甲",
    "consult-about": "2025年监督检查中的整改报告",
  });
  step("consult-received", "2026-09-20", {}, consult);
  step(
    "consult-answered",
    "2026-09-28",
    { "consult-result": "refuses", "consult-reason": "含有进货渠道和价格" },
    consult,
  );
  step("extend", "2026-10-12", {
    "extension-days": 10,
    "extension-reason": "检索、整理的资料较多",
    "extension-approved-by": "陈立",
    "approved-on": "2026-10-12",
    "sent-how": "post",
  });
  step("draft-reply", "2026-10-20", { "outcome-reason": "见拟稿说明", ...more });
  return procedures(log.events, REQUEST, CALENDAR, new Date("2026-10-20T02:00:00.000Z"));
}
