import { expect, test } from "vitest";
import { SmallLog } from "../annual-report/small-log.ts";
import { counterFor, figure, figuresIn, logOf, reportingOf } from "./counting.ts";

const counter = counterFor(
  reportingOf({
    out: [
      { procedure: "article", publishes: true },
      { event: "ArticlePublished", of: "article" },
    ],
  }),
);

interface Out {
  readonly on?: string;
  readonly page?: string;
  readonly title?: string;
  readonly address?: string;
}

class Log extends SmallLog {
  private minutes = 0;

  /** What came out without a case being named; no two in one instant. */
  out(draft: number, { on = "2025-03-03", page = "https://x.gov.cn/edit", title, address }: Out): void {
    this.enter(
      {
        type: "ArticlePublished",
        draft: {
          draft: `40000000-0000-4000-8000-${String(draft).padStart(12, "0")}`,
          page,
          portal: "示例",
          ...(title !== undefined && { title }),
        },
        evidence: "发布成功",
        ...(address !== undefined && { address }),
      },
      on,
    );
    const last = this.events.length - 1;
    const event = this.events[last];
    this.minutes += 1;
    const minute = String(this.minutes).padStart(2, "0");
    if (event) this.events[last] = { ...event, occurredAt: `${on}T01:${minute}:00.000Z` };
  }

  article(number: number, on: string, title: string, address?: string): void {
    this.step(number, "draft", on, { title, "article-kind": "announcement" }, "article");
    this.step(number, "publish", on, address === undefined ? {} : { "public-address": address }, "article");
  }

  get published(): number | undefined {
    return figure(figuresIn(counter, logOf(counter, this.events, "2026-01-10"), "2025"), "out").value;
  }
}

test.each(["https://x.gov.cn/jcms3/article/edit", "https://x.gov.cn/site/2021/edit", "https://x.gov.cn/#/2021"])(
  "the CMS's form is the same for every article, whatever digits its path has: %s",
  (page) => {
    const log = new Log();
    for (let at = 1; at <= 5; at += 1) {
      log.out(at, { page, on: `2025-03-0${at}`, title: `标题${at}`, address: `https://x.gov.cn/a/${at}.html` });
    }
    expect(log.published).toBe(5);
  },
);

test("five drafts of one title on one day are five articles", () => {
  const log = new Log();
  for (let at = 1; at <= 5; at += 1) log.out(at, { title: "行政处罚决定公示" });
  expect(log.published).toBe(5);
});

test("two public addresses are two articles, also of one draft or one number in the CMS; one address is one", () => {
  const log = new Log();
  const page = "https://x.gov.cn/#cms/77";
  log.out(1, { page, address: "https://x.gov.cn/a/1.html" });
  log.out(1, { page, address: "https://x.gov.cn/a/2.html" });
  log.out(2, { address: "https://x.gov.cn/a/2.html" });
  log.out(3, { page: "https://x.gov.cn/#cms/78" });
  expect(log.published).toBe(3);
});

test("title and day stand for a case, for one draft, and not where its address is another", () => {
  const log = new Log();
  log.article(1, "2025-03-03", "行政处罚决定公示", "https://x.gov.cn/a/1.html");
  log.out(1, { title: "行政处罚决定公示" });
  log.out(2, { title: "行政处罚决定公示" });
  log.out(3, { title: "行政处罚决定公示", address: "https://x.gov.cn/a/3.html" });
  expect(log.published).toBe(3);
  const known = new Log();
  known.article(1, "2025-03-03", "行政处罚决定公示", "https://x.gov.cn/a/1.html");
  known.out(1, { title: "行政处罚决定公示" });
  // The one of the case, by its address: the one before it is then another.
  known.out(2, { title: "别的标题", address: "https://x.gov.cn/a/1.html" });
  expect(known.published).toBe(2);
});
