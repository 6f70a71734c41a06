import type { Block } from "../model/draft.ts";
import type { Category } from "../model/category.ts";
import { mayBeHeader } from "./table-header.ts";

/** Numbers that a paper's may look like by chance: a region, a day and a count make an identity number as well. */
const ALIKE: ReadonlySet<Category> = new Set<Category>(["id-number", "mobile-phone", "bank-card"]);
const PAPER =
  /^(?:合同|协议|订单|项目|采购|招标|中标|交易|文件|文书|凭证|单据|发票|票据|批次|结算|设备|产品|资产|备案|许可证?|案件|工单|办件|受理|申请|业务|回执|信件|公告|处罚|决定书|机构|药店|医院|单位|医师|药品|耗材|登记)(?:流水)?(?:号码?|编号|编码|代码)$|^.{0,8}(?:流水号|文号|案号|订单号|运单号|追溯码|条形?码|单号|序列号|索引号)$/;

/**
 * Whether a finding of the category in the block is only a paper's number, its column's header says: 合同编号, 受理号.
 * The headers of a draft are read once, when the first such finding asks.
 */
export function paperColumns(blocks: readonly Block[]): (category: Category, block: Block | undefined) => boolean {
  let columns: Set<string> | undefined;
  return (category, block) => {
    if (block?.cell === undefined || !ALIKE.has(category)) return false;
    columns ??= columnsIn(blocks);
    return columns.has(`${block.cell.table}/${block.cell.column}`);
  };
}

function columnsIn(blocks: readonly Block[]): Set<string> {
  const columns = new Set<string>();
  for (const { cell, text } of blocks) {
    if (cell === undefined || !mayBeHeader(cell, text.length)) continue;
    if (PAPER.test(text.replace(/\s|[（(][^（()）]*[)）]|[:：]$/g, ""))) columns.add(`${cell.table}/${cell.column}`);
  }
  return columns;
}
