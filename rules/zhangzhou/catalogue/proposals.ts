import type { CatalogueItem } from "../../../lib/model/catalogue.ts";
import { ABOUT } from "../../catalogue-words.ts";
import { ordinaryPeriod, PUBLIC, row } from "./common.ts";

const REPLIES = {
  ...PUBLIC,
  period: ordinaryPeriod(),
  basis: [
    {
      document: "国务院办公厅关于做好全国人大代表建议和全国政协委员提案办理结果公开工作的通知",
      number: "国办发〔2014〕46号",
      clause: "",
    },
  ],
  departments: ["各科室", "市医保中心"],
  articleKind: "proposal-reply",
  limit: "ordinary",
} satisfies Partial<CatalogueItem>;

/** 建议、提案的办理结果. */
export const proposals = [
  {
    ...REPLIES,
    ...row(12),
    ...ABOUT.deputyProposals,
    id: "deputy-proposals",
    title: "人大建议办理结果",
    content: "人大建议办理结果",
  },
  {
    ...REPLIES,
    ...row(13),
    ...ABOUT.committeeProposals,
    id: "committee-proposals",
    title: "政协提案办理结果",
    content: "政协提案办理结果",
  },
] satisfies CatalogueItem[];
