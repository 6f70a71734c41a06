import { indexNumberParts } from "../../model/index-number.ts";
import type { Office } from "../../model/office.ts";

/**
 * What looks wrong in what was entered of the agency, by field; sentences. 复议 against a department of a county or city
 * goes to the government at its own level (行政复议法第二十四条第一款), and documents are signed with the full name.
 */
export function officeProblems(office: Office): Readonly<Partial<Record<keyof Office, string>>> {
  const { reconsiderationOrgan, court, numberPrefix, indexNumber, postcode, phone } = office;
  return {
    ...(reconsiderationOrgan !== "" &&
      !reconsiderationOrgan.endsWith("人民政府") && {
        reconsiderationOrgan:
          "对县级以上地方政府工作部门不服的，由本级人民政府管辖（行政复议法第二十四条第一款），请填写本级人民政府的全称。",
      }),
    ...(court !== "" && !court.endsWith("法院") && { court: "请填写人民法院的全称。" }),
    ...(/[〔［[（(\d]/.test(numberPrefix) && {
      numberPrefix: "只填机关代字，不填年份和序号，例如县医保局的“医保公复”。",
    }),
    ...(indexNumber.trim() !== "" &&
      !indexNumberParts(indexNumber.trim()) && {
        indexNumber:
          "要有一处{流水号}，后面不能紧跟数字；其余只用字母、数字和“-”“/”“.”“:”“_”，以及{年}、{月}、{日}。改好以前不会编索引号。",
      }),
    ...(postcode !== "" && !/^\d{6}$/.test(postcode) && { postcode: "邮政编码是6位数字。" }),
    ...(/^1\d{10}$/.test(phone.replace(/[\s-]/g, "")) && { phone: "这是手机号码。文书上应当写办公电话。" }),
  };
}
