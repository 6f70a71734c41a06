import { DIGIT } from "../../text/fold-table.ts";
import { isOf, slice, wordsBefore, type Passage, type Span } from "../passage.ts";

/** Labels of numbers that belong to a thing and not to a person. */
const OTHER_LABEL =
  /(?:编号|编码|代码|序号|单号|单据号?|订单|流水号?|索引号?|备案号?|网安备|许可证号?|登记号?|注册号|批号|文号|档案?号|案号|准字[a-z]?|条形?码|追溯码|标识码|序列号|isbn|发票号?码?|票据号?码?|凭证号?|交易号?|识别号|合同号?|运单|快递|物流|金额|合计|[¥￥$])[^\d\n]{0,3}$/;
/** What follows an amount, a code or the name of a file. */
const OTHER_TAIL = /^(?:\.\d| ?[万亿]?元|%|[a-wyz_]|\.(?:s?html?|pdf|docx?|xlsx?|jpe?g|png))/;
const LABEL_REACH = 12;
const ADDRESS_REACH = 60;

/** Whether a number of digits is something else than a person's: an amount, a code, a part of an address on the web. */
export function isOtherNumber(passage: Passage, { start, end }: Span): boolean {
  const { text } = passage;
  if (OTHER_LABEL.test(wordsBefore(passage, start, LABEL_REACH)) || OTHER_TAIL.test(slice(text, end, end + 6))) {
    return true;
  }
  const before = slice(text, start - ADDRESS_REACH, start);
  if (/(?:^|\D)0\.$/.test(before)) return true;
  if (/[/=_&?#]$/.test(before) && /(?:https?:|www\.|[a-z0-9]\/|[?&=_])[^ \u4e00-\u9fff]*$/.test(before)) return true;
  return isOf(text, start - 1, DIGIT) && !before.endsWith("86");
}
