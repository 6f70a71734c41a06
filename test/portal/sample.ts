import { AGENCY } from "./columns.ts";
import type { ArticleFields } from "./store.ts";

/** The faults planted in the sample draft, by what they are. Synthetic numbers: nobody's, only their checksums are right. */
export const sampleFaults = {
  secrecyMark: "机密★1年",
  internalMark: "内部资料 注意保存",
  idNumber: "341525196803120040",
  mobile: "13800001234",
  bankCard: "6217000987654321019",
} as const;

const paragraphs = [
  sampleFaults.secrecyMark,
  sampleFaults.internalMark,
  "各乡镇人民政府，县直有关单位，全县广大居民：",
  "为健全防范和化解因病致贫返贫长效机制，根据《国务院办公厅关于健全重特大疾病医疗保险和救助制度的意见》（国办发〔2021〕42号）等文件要求，县医疗保障局会同县民政局、县农业农村局，对2026年第三季度提出医疗救助申请的家庭进行了审核。现将拟救助对象有关情况公示如下。",
  "一、公示对象。本季度共受理申请46户，经乡镇初审、县级复核和信息比对，符合条件的38户，拟发放救助资金312600元。其中青石镇15户、柳河镇12户、云台乡11户。",
  `二、补正事项。柳河镇申请人周某某提交的银行账户信息有误，请镇经办人员通知其补正。身份证号${sampleFaults.idNumber}，联系电话${sampleFaults.mobile}，原登记的银行卡号${sampleFaults.bankCard}。`,
  "三、救助标准。对规范转诊且在省内就医的救助对象，经基本医保、大病保险支付后，政策范围内个人自付费用超过起付标准的部分，按照规定比例给予救助，年度救助限额内据实结算。",
  "四、公示时间。公示期为2026年11月20日至11月26日。公示期内，任何单位和个人对公示内容有异议的，可以向县医疗保障局医药服务管理股或者所在乡镇医保服务窗口反映。反映情况应当实事求是，并提供必要的线索，以便调查核实。",
  "五、资金发放。公示无异议后，救助资金通过社会保障卡账户直接发放，不收取任何费用。请广大居民提高警惕，谨防以发放救助金为名的电信诈骗。",
  AGENCY,
  "2026年11月20日",
] as const;

/** The demo's draft: a notice of medical aid that may not go out as it is. Invented. */
export const sampleArticle: ArticleFields = {
  title: "云溪县2026年第三季度医疗救助对象公示",
  column: "0301",
  source: AGENCY,
  author: "医药服务管理股",
  date: "2026-11-20",
  attribute: "主动公开",
  summary: "公示云溪县2026年第三季度依申请医疗救助对象审核情况，公示期7天。",
  html: paragraphs.map((text) => `<p>${text}</p>`).join(""),
  attachment: "",
};

/** The sample's body for an editor that holds plain text. */
export const sampleText: string = paragraphs.join("\n");
