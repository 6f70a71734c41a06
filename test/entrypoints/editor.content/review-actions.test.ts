// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { withoutFoundTitle } from "../../../entrypoints/editor.content/draft-facts.ts";
import type { ArticleSource } from "../../../entrypoints/editor.content/article/article-source.ts";
import type { AskArticle } from "../../../entrypoints/editor.content/article/ask.ts";
import { reviewActions } from "../../../entrypoints/editor.content/article/review-actions.ts";
import type { Desk } from "../../../entrypoints/editor.content/desk.ts";
import type { ReviewActions, StepAsked } from "../../../components/overlay/review/review-state.ts";
import { FormReview } from "../../../lib/check/form-review.ts";
import type { Category } from "../../../lib/model/category.ts";
import { draftText } from "../../../lib/model/draft.ts";
import { failure, success, type Result } from "../../../lib/model/result.ts";
import { ARTICLE, READY } from "../../gallery/review-samples.ts";

const NEXT = { role: "", basis: [], optional: false, publishes: false };
const A = {
  ...ARTICLE,
  case: "A",
  next: [
    { ...NEXT, step: "secrecy-review", title: "保密审查", seals: false },
    { ...NEXT, step: "approve", title: "审定", seals: true },
  ],
};
const FIELDS = [
  { id: "title", title: "标题", kind: "text" },
  { id: "opinion", title: "意见", kind: "lines" },
  { id: "signed-by", title: "审核人", kind: "official" },
];
/** What is found, wherever it stands. */
const FOUND: readonly (readonly [words: string, category: Category])[] = [
  ["机密★", "secrecy-marking"],
  ["张小三", "informant"],
  ["旧的条例名称", "outdated-law"],
];

const reply = vi.fn<(name: string, request: unknown) => Promise<Result<unknown>>>();
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- answers what the test says
const ask = ((name: string, request: unknown) => reply(name, request)) as AskArticle;

let place: { page: string; portal: string; draft: string };
let onRefresh: () => void;
let review: FormReview;
let state: Desk["state"];
let source: {
  known: { article: unknown };
  place: () => object;
  take: ReturnType<typeof vi.fn>;
  refresh: ReturnType<typeof vi.fn>;
};
let actions: ReviewActions;

beforeEach(() => {
  place = { page: "page", portal: "演示", draft: "d" };
  onRefresh = () => undefined;
  state = "ready";
  review = new FormReview(() => (draft) => {
    const text = draftText(draft);
    return FOUND.flatMap(([words, category]) => {
      const start = text.indexOf(words);
      if (start < 0) return [];
      const end = start + words.length;
      return [{ rule: words, category, outcome: "block", start, end, message: words, basis: [] }];
    });
  });
  source = { known: { article: A }, place: () => ({ ...place }), take: vi.fn(), refresh: vi.fn() };
  const desk = {
    profile: undefined,
    refresh: () => onRefresh(),
    get review() {
      return review;
    },
    get state() {
      return state;
    },
  };
  reply
    .mockReset()
    .mockImplementation((name) =>
      Promise.resolve(
        success(
          name === "article.form" ? { fields: FIELDS, faults: [], warnings: [] } : { article: READY, notice: null },
        ),
      ),
    );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what of desk and source the actions use
  const parts = [desk, { source }] as unknown as [Desk, { source: ArticleSource }];
  actions = reviewActions(...parts, ask);
  write("标题", "关于救助的公告");
  write("正文", "现予公布。");
});

function write(name: string, text: string): void {
  const draft = { kind: "article", blocks: [{ kind: "paragraph", text }] } as const;
  review.update(name, name, draft, { today: "2026-11-22" });
}

function step(id: string, fields: StepAsked["fields"] = {}): StepAsked {
  return { step: id, on: "2026-11-22", fields };
}

const told = (): string[] => reply.mock.calls.map(([name]) => name);

describe("what is written down of an article", () => {
  it("is nothing while a mark of a state secret stands in it", async () => {
    write("正文", "机密★10年");
    expect(await actions.take(step("", { title: "某事" }))).toMatch(/国家秘密标志/);
    expect(await actions.take(step("secrecy-review"))).toMatch(/国家秘密标志/);
    expect(told()).toEqual([]);
  });

  it.each(["", "secrecy-review"])(
    "does not quote what was found in it (step %j), and the field is named",
    async (id) => {
      write("正文", "举报人张小三反映。");
      expect(await actions.take(step(id, { title: "公告", opinion: "不要写 张小三" }))).toMatch(/^“意见”写出了/);
      expect(told()).toEqual(["article.form"]);
    },
  );

  it("may name who signs, and what is nobody's secret", async () => {
    write("正文", "举报人张小三反映，按旧的条例名称办理。");
    expect(await actions.take(step("secrecy-review", { opinion: "旧的条例名称要换", "signed-by": "张小三" }))).toBe(
      undefined,
    );
    expect(told()).toEqual(["article.form", "article.take"]);
  });

  it("has no title of its own where anything was found in that", () => {
    const begun = { title: "关于救助的公告", drafter: "李四" };
    expect(withoutFoundTitle(review, begun)).toEqual(begun);
    write("标题", "答复张小三");
    expect(withoutFoundTitle(review, begun)).toEqual({ drafter: "李四" });
  });
});

describe("sealing", () => {
  it("is of the text and the case of one moment", async () => {
    onRefresh = () => {
      source.known = { article: { ...A, case: "B" } };
      write("正文", "另一篇的正文。");
    };
    expect(await actions.take(step("approve"))).toMatch(/刚刚变了/);
    expect(told()).toEqual([]);
  });

  it("hands over the text as it stands", async () => {
    onRefresh = () => write("正文", "刚刚改过。");
    expect(await actions.take(step("approve"))).toBeUndefined();
    expect(JSON.stringify(reply.mock.calls[0]?.[1])).toContain("刚刚改过");
  });

  it.each(["waiting", "failed"] as const)("is refused where the article was not checked: %s", async (how) => {
    state = how;
    expect(await actions.take(step("approve"))).toMatch(/没有检查过/);
    expect(await actions.take(step("secrecy-review"))).toBeUndefined();
    expect(told()).toEqual(["article.take"]);
  });
});

describe("an answer", () => {
  it.each(["page", "draft"] as const)("is dropped where the page shows another %s by then", async (what) => {
    reply.mockImplementation(() => {
      place = { ...place, [what]: "other" };
      return Promise.resolve(success({ article: READY, notice: null }));
    });
    expect(await actions.take(step("secrecy-review"))).toMatch(/换了一篇/);
    expect([source.take.mock.calls.length, source.refresh.mock.calls.length]).toEqual([0, 1]);
  });

  it("is where the article stands now, or why it could not be done", async () => {
    await actions.link("B");
    expect(source.take).toHaveBeenCalledExactlyOnceWith({ article: READY }, null);
    reply.mockResolvedValue(failure("没有存下。"));
    expect(await actions.link("B")).toBe("没有存下。");
  });

  it("is not even asked for where another article came while the form was open", async () => {
    onRefresh = () => (place = { ...place, draft: "other" });
    expect(await actions.take(step("", { title: "某事" }))).toMatch(/刚刚变了/);
    expect(told()).toEqual([]);
  });
});
