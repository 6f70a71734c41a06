import type { Office } from "../../lib/model/office.ts";

/** A part of the office that is a line of text. */
type OfficeText = Exclude<keyof Office, "departments" | "archiveYears">;

/** One line of the form. */
interface OfficeField {
  readonly id: OfficeText;
  readonly title: string;
  readonly maxLength: number;
  readonly hint?: string;
}

const line = (id: OfficeText, title: string, maxLength: number, hint?: string): OfficeField => ({
  id,
  title,
  maxLength,
  ...(hint !== undefined && { hint }),
});

/** The form's groups; lengths are those of lib/model/office.ts. */
export const OFFICE_GROUPS: readonly { readonly title: string; readonly fields: readonly OfficeField[] }[] = [
  {
    title: "名称和文号",
    fields: [
      line("name", "本单位全称", 60, "与印章一致，用作标题和署名。"),
      line("numberPrefix", "机关代字", 30, "只填代字；年份、序号生成文书时加上。"),
      line(
        "indexNumber",
        "索引号的编法",
        60,
        "用来接着编公开信息的索引号。不变的照写，变的写成{年}、{月}、{日}和{流水号}，例如“机构代码/{年}{月}-{流水号5}”，5是流水号的位数。",
      ),
      line("disclosureOffice", "政府信息公开工作机构", 60),
      line("disclosureHead", "工作机构负责人", 50, "延期答复须经其同意（条例第三十三条第二款）。"),
    ],
  },
  {
    title: "联系方式",
    fields: [
      line("address", "地址", 100),
      line("postcode", "邮政编码", 6),
      line("phone", "联系电话", 40, "写办公电话。"),
    ],
  },
  {
    title: "救济途径",
    fields: [
      line("reconsiderationOrgan", "行政复议机关", 60, "本级人民政府的全称（行政复议法第二十四条）。"),
      line("reconsiderationAddress", "行政复议机关地址", 100),
      line(
        "reconsiderationOnline",
        "网上申请行政复议的途径",
        200,
        "以电子方式送达的文书要写明（行政复议法第二十二条第二款）。",
      ),
      line("court", "管辖法院", 60),
    ],
  },
  {
    title: "渠道和收费",
    fields: [
      line("siteHosts", "发布渠道的网站", 400, "写网址，几个网站用空格隔开；稿件公开后核对是不是发布在这里。"),
      line("complaintChannel", "信访、投诉举报渠道", 200),
      line("feeAccount", "信息处理费缴费途径", 200, "缴入同级国库。"),
    ],
  },
];
