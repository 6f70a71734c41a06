import type { FeeTariff } from "../../../lib/model/fee-tariff.ts";

const MEASURES = "政府信息公开信息处理费管理办法（国办函〔2020〕109号）";

/**
 * 109号: two methods, of which one application takes one, never both (第三条). 第四条: by item, 超额累进 over the items of one
 * applicant in a natural month. 第五条: by page, one side of A4 or smaller. A tier's bound belongs to the tier (含10件).
 */
export const fees: FeeTariff = {
  charge: { document: "中华人民共和国政府信息公开条例", clause: "第四十二条" },
  notice: { document: MEASURES, clause: "第六条" },
  items: {
    basis: { document: MEASURES, clause: "第四条" },
    tiers: [
      { upTo: 10, price: 0 },
      { upTo: 30, price: 100 },
    ],
    rising: { every: 10, start: 200, add: 100 },
  },
  pages: {
    basis: { document: MEASURES, clause: "第五条" },
    tiers: [
      { upTo: 30, price: 0 },
      { upTo: 100, price: 10 },
      { upTo: 200, price: 20 },
    ],
    beyond: 40,
  },
};
