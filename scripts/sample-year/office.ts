import type { Office } from "../../lib/model/office.ts";
import { DEPARTMENTS } from "./texts.ts";

/** The sample's agency: there is no such county. */
export const SAMPLE_OFFICE: Office = {
  name: "样例县医疗保障局",
  numberPrefix: "样例医保公复",
  indexNumber: "YL-{年}{月}-{流水号5}",
  address: "样例县样例路1号",
  postcode: "000000",
  phone: "010-00000000",
  disclosureOffice: "样例县医疗保障局办公室",
  disclosureHead: "工作机构负责人样例",
  reconsiderationOrgan: "样例县人民政府",
  reconsiderationAddress: "样例县样例路2号",
  reconsiderationOnline: "",
  court: "样例县人民法院",
  complaintChannel: "样例县信访局",
  siteHosts: "www.example.gov.cn",
  feeAccount: "样例县财政局非税收入专户",
  departments: [...DEPARTMENTS, "信息中心"],
  archiveYears: 30,
};
