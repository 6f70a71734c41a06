import type { ApplicantKind, Channel } from "./codes.ts";

/** A request as the portal has it. The names of its fields are those of 条例第二十九条. */
export interface PortalRequest {
  readonly id: number;
  readonly number: string;
  readonly arrivedOn: string;
  readonly channel: Channel;
  readonly status: string;
  readonly applicantName: string;
  readonly applicantKind: ApplicantKind;
  readonly idKind: string;
  readonly idNumber: string;
  readonly phone: string;
  readonly address: string;
  readonly postcode: string;
  readonly email: string;
  readonly content: string;
  readonly wantedForm: string;
  readonly wantedDelivery: string;
  readonly trackingNumber: string;
}

/** How many rows there are. */
const ROWS = 36;

const SURNAMES = "赵钱孙李周吴郑冯陈褚卫蒋";
const GIVEN = "甲乙丙丁戊己庚辛";
const TOPICS = [
  "2025年度城乡居民基本医疗保险基金收支决算情况",
  "2024年至2025年医保定点零售药店协议签订名单",
  "门诊慢特病病种范围调整的政策文件",
  "2025年飞行检查追回医保基金的统计数据",
  "医疗救助对象认定标准及其制定依据",
  "长期护理保险试点方案文本",
];
const CHANNEL_TURNS: readonly Channel[] = ["internet", "mail-signed", "in-person", "internet", "email", "mail-plain"];
const ORGANISATIONS: Readonly<Partial<Record<number, readonly [ApplicantKind, string]>>> = {
  5: ["company", "云溪县示例医药有限公司"],
  11: ["legal", "云溪示例律师事务所"],
  17: ["research", "云溪示例卫生经济研究所"],
  23: ["charity", "云溪县示例慈善会"],
  29: ["other-org", "云溪县示例行业商会"],
};

/** The requests that the portal starts with, newest first. All of it is invented; no such district has the ID numbers' code. */
export const seedRequests: readonly PortalRequest[] = Array.from({ length: ROWS }, (_, index) => row(ROWS - index));

function row(id: number): PortalRequest {
  const [kind, organisation] = ORGANISATIONS[id] ?? ["natural", undefined];
  const person = `${SURNAMES[id % SURNAMES.length] ?? ""}演${GIVEN[id % GIVEN.length] ?? ""}`;
  const channel = CHANNEL_TURNS[id % CHANNEL_TURNS.length] ?? "internet";
  const serial = String(id).padStart(3, "0");
  return {
    id,
    number: `YXYB2026${serial}`,
    arrivedOn: arrival(id),
    channel,
    status: id % 4 === 0 ? "已答复" : "办理中",
    // 㛃 (U+36C3) is not in GBK.
    applicantName: id === 35 ? "王㛃" : (organisation ?? person),
    applicantKind: kind,
    idKind: organisation === undefined ? "居民身份证" : "统一社会信用代码",
    idNumber:
      organisation === undefined ? `349999199001${String(10 + (id % 18))}0${serial}` : `91349999MA0DEMO${serial}`,
    phone: `1380000${String(1000 + id)}`,
    address: `安徽省云溪市云溪县示例路${id}号`,
    postcode: "239999",
    email: `demo${serial}@mail.example`,
    content: `申请公开贵局${TOPICS[id % TOPICS.length] ?? ""}。\n所需信息的名称、文号或者其他特征性描述：以贵局制作或者保存的为准。`,
    wantedForm: id % 3 === 0 ? "纸质" : "电子邮件",
    wantedDelivery: id % 3 === 0 ? "邮寄" : "电子邮件",
    trackingNumber: channel === "mail-signed" ? `DEMO9${String(100_000_000 + id)}` : "",
  };
}

/** Two days apart, up to 2026-11-19. */
function arrival(id: number): string {
  const day = new Date(Date.UTC(2026, 10, 19) - (ROWS - id) * 2 * 86_400_000);
  return day.toISOString().slice(0, 10);
}
