import type { FieldValues } from "../../../../lib/model/field.ts";
import { SmallLog } from "../annual-report/small-log.ts";

const ARTICLE = {
  title: "关于门诊统筹的通知",
  "article-kind": "announcement",
  attribute: "active",
  drafter: "李明",
  "publishing-limit": "ordinary",
};

/** The small log with articles: what is drafted, and comes out. */
export class ArticleLog extends SmallLog {
  /** An article is drafted. */
  article(number: number, on: string, fields: FieldValues = {}): string {
    return this.step(number, "draft", on, { ...ARTICLE, "formed-on": on, department: "办公室", ...fields }, "article");
  }

  /** It comes out on the portal. */
  publish(number: number, on: string): string {
    return this.step(number, "publish", on, { channel: "门户网站" }, "article");
  }
}
