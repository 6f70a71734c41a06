import type { CatalogueItem } from "../../../../lib/model/catalogue.ts";
import type { CaseLog } from "../../procedures/case-log.ts";
import type { YearLog } from "./year-log.ts";

/** A request that came on a day: the 20th working day after 3-02 is 3-30. */
export function request(log: YearLog, came: string, replied?: string): CaseLog {
  const one = log.open("request");
  one.step("register", came, {
    channel: "in-person",
    applicant: "a",
    "applicant-kind": "natural",
    content: "基金收支",
  });
  one.step("assign", came, { department: "法规科", "reply-by": came });
  if (replied !== undefined) one.step("send-reply", replied, { outcome: "r3-1", delivery: "in-person" });
  return one;
}

/** A catalogue item that must be out by 31 January. */
export function item(id: string, parts: Partial<CatalogueItem> = {}): CatalogueItem {
  return {
    id,
    title: "年度报告",
    source: { document: "某目录", clause: "一" },
    levels: [],
    content: "年度报告",
    period: { says: "", means: { by: "yearly", date: "01-31" }, again: "year" },
    channel: "",
    basis: [],
    mode: "主动公开",
    departments: ["办公室"],
    columns: [],
    keywords: ["年度报告"],
    limit: "ordinary",
    ...parts,
  };
}

/** An article of a catalogue item, published on the day it was made. */
export function article(log: YearLog, catalogueItem: string, published: string): CaseLog {
  const one = log.open("article");
  one.step("draft", published, {
    title: "年度报告",
    attribute: "active",
    "formed-on": published,
    "publishing-limit": "ordinary",
    "catalogue-item": catalogueItem,
  });
  one.step("publish", published);
  return one;
}
