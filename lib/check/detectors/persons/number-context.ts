import { DIGIT } from "../../../text/fold-table.ts";
import { slice } from "../../../text/fold.ts";
import { isOf, wordsBefore, type Passage, type Span } from "../../passage.ts";

/** Labels of numbers that belong to a thing and not to a person: a mark may stand between, and a bracket. */
const LABELS = [
  ..."编号 编码 代码 序号 单号 单据号 订单号 流水号 索引号 备案号 许可证号 登记号 注册号 批号 文号 档案号 档号".split(
    " ",
  ),
  ..."案号 条码 条形码 追溯码 标识码 序列号 发票号 发票号码 票据号 票据号码 凭证号 交易号 识别号 合同号".split(" "),
  ..."运单号 网安备 准字[a-z]? isbn [¥￥$]".split(" "),
];
/** Words that are a label only right before a number. */
const NEAR_LABELS = "订单 流水 备案 合同 发票 运单 合计 金额".split(" ");
const OTHER_LABEL = new RegExp(`(?:(?:${LABELS.join("|")})[^\\d\\n]{0,3}|(?:${NEAR_LABELS.join("|")})[: ]{0,2})$`);
/** What follows an amount, a code or the name of a file. */
const OTHER_TAIL = /^(?:\.\d| ?[万亿]?元(?!旦)| ?人次|%|[a-wyz_]|\.(?:s?html?|pdf|docx?|xlsx?|jpe?g|png))/;
/** One telephone number after another. */
const TELEPHONE_BEFORE = /(?:^|[^\w/.-])(?:1[3-9]\d{9}|(?:0\d{2,3}-?)?[2-8]\d{6,7})\/$/;
/** Numbers of papers and cases that may be built like an identity number by chance, which a person's own 编号 often is. */
const PAPER_LABEL =
  /(?:(?:合同|协议|订单|项目|采购|招标|中标|投标|包|交易|文件|文书|公文|凭证|单据|发票|票据|批次|结算|设备|产品|资产|物资|备案|许可证?|案件|工单|办件|受理|回执|公告|公示|处罚|通知书|决定书)(?:号码?|编号|编码|代码)|订单|流水号?|文号|案号|运单号?|追溯码|条码|单号|序列号|索引号)[ :为(#no.]{0,4}$/;
/** A code: letters and a hyphen or an underscore right before the digits, as in 「XYZ-」; not a word for a telephone. */
const CODE_LEAD =
  /(?<![a-z])(?!(?:tel|phone|mobile|mob|cell|call|fax|whatsapp|wechat|wx|vx|sj|dh|cn)[-_])[a-z][a-z\d]*(?:[-_][a-z\d]+)*[-_]$/;
const LABEL_REACH = 12;
const ADDRESS_REACH = 60;
const CODE_REACH = 24;

/** Whether a number of digits is something else than a person's: an amount, a code, a part of an address on the web. */
export function isOtherNumber(passage: Passage, { start, end }: Span): boolean {
  const { text } = passage;
  if (OTHER_LABEL.test(wordsBefore(passage, start, LABEL_REACH)) || OTHER_TAIL.test(slice(text, end, end + 6))) {
    return true;
  }
  const before = slice(text, start - ADDRESS_REACH, start);
  if (CODE_LEAD.test(before.slice(-CODE_REACH))) return true;
  if (/(?:^|\D)0\.$/.test(before)) return true;
  if (
    /[/=_&?#]$/.test(before) &&
    !TELEPHONE_BEFORE.test(before) &&
    /(?:https?:|www\.|[a-z0-9]\/|[?&=_])[^ \u4e00-\u9fff]*$/.test(before)
  )
    return true;
  return isOf(text, start - 1, DIGIT) && !before.endsWith("86");
}

/** Whether a number stands behind a label that only a paper, a case or a thing has: 合同编号, 流水号, 文号. */
export function isPaperNumber(passage: Passage, start: number): boolean {
  return PAPER_LABEL.test(wordsBefore(passage, start, LABEL_REACH));
}
