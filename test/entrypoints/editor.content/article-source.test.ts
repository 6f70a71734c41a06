// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { ArticleSource } from "../../../entrypoints/editor.content/article/article-source.ts";
import type { AskArticle } from "../../../entrypoints/editor.content/article/ask.ts";
import { Desk } from "../../../entrypoints/editor.content/desk.ts";
import { demo } from "../../../lib/portals/demo.ts";
import { failure, success, type Result } from "../../../lib/model/result.ts";
import { ARTICLE, READY } from "../../gallery/review-samples.ts";
import type { PackInForce } from "../../../lib/messaging/protocol.ts";

const FOUND = { policy: "hold", article: ARTICLE, candidates: [], first: [] } as const;
const DRAFT = "11111111-1111-4111-8111-111111111111";

const find = vi.fn<(request: unknown) => Promise<Result<unknown>>>();
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- answers what the test says
const ask = ((_name: string, request: unknown) => find(request)) as AskArticle;
const learnt = vi.fn();
const otherArticle = vi.fn();

const isHere = vi.fn(() => true);

function source(): ArticleSource {
  const desk = new Desk({ reviewed() {}, key() {}, pressed() {} });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only that there is one matters here
  desk.pack = {} as PackInForce;
  desk.profile = demo;
  vi.spyOn(desk, "isArticlePage").mockImplementation(isHere);
  return new ArticleSource({ desk, ask, draft: () => DRAFT, learnt, otherArticle });
}

function at(path: string): void {
  window.location.assign(`http://127.0.0.1:4000${path}`);
}

beforeEach(() => {
  at("/admin/articles/7/edit");
  document.body.innerHTML = '<input id="title" value="公示" />';
  for (const each of [find, learnt, otherArticle]) each.mockReset();
  find.mockResolvedValue(success(FOUND));
  isHere.mockReset().mockReturnValue(true);
});

describe("where the article stands", () => {
  it("is asked for once for an address, by the article's page, the draft and its title", async () => {
    const one = source();
    one.look();
    one.look();
    await vi.waitFor(() => expect(one.phase).toBe("known"));
    const place = { page: "http://127.0.0.1:4000/#demo/7", portal: "演示门户", draft: DRAFT };
    expect(find).toHaveBeenCalledExactlyOnceWith({ ...place, title: "公示" });
    expect(one.known).toEqual(FOUND);
  });

  it("is failed where nobody answers, and what was known still holds", async () => {
    find.mockResolvedValueOnce(failure("没有回应。"));
    const one = source();
    await one.refresh();
    expect(one.phase).toBe("failed");
    await one.refresh();
    expect(one.phase).toBe("known");
    find.mockResolvedValueOnce(failure("没有回应。"));
    await one.refresh();
    expect([one.phase, one.known.article]).toEqual(["known", ARTICLE]);
  });

  it("is what a step of this page came to, though an earlier question is answered later", async () => {
    const one = source();
    const asked = one.refresh();
    one.take({ article: READY }, "已登记。");
    await asked;
    expect([one.known.article, one.notice]).toEqual([READY, "已登记。"]);
  });

  it("stays when a new article gets its number, and is forgotten when the page shows another", async () => {
    at("/admin/articles/new");
    const one = source();
    one.look();
    await vi.waitFor(() => expect(one.phase).toBe("known"));
    at("/admin/articles/8/edit");
    one.look();
    // It may be any other as well, until that is known.
    expect([one.phase, one.known.article, otherArticle.mock.calls.length]).toEqual(["waiting", ARTICLE, 0]);
    await vi.waitFor(() => expect(one.phase).toBe("known"));
    at("/admin/articles/9/edit");
    one.look();
    expect([one.phase, one.known.article, otherArticle.mock.calls.length]).toEqual(["waiting", null, 1]);
    await vi.waitFor(() => expect(one.phase).toBe("known"));
  });

  it("still holds when a new article gets its number and nobody answers", async () => {
    at("/admin/articles/new");
    const one = source();
    one.look();
    await vi.waitFor(() => expect(one.phase).toBe("known"));
    find.mockResolvedValueOnce(failure("没有回应。"));
    at("/admin/articles/8/edit");
    one.look();
    await vi.waitFor(() => expect(one.phase).toBe("known"));
    expect(one.known.article).toEqual(ARTICLE);
  });

  it("is failed where no answer comes for ten seconds, and known once it comes", async () => {
    vi.useFakeTimers();
    const answer = Promise.withResolvers<Result<unknown>>();
    find.mockReturnValueOnce(answer.promise);
    const one = source();
    one.look();
    await vi.advanceTimersByTimeAsync(9_900);
    expect(one.phase).toBe("waiting");
    await vi.advanceTimersByTimeAsync(200);
    expect([one.phase, learnt.mock.calls.length]).toEqual(["failed", 1]);
    answer.resolve(success(FOUND));
    await vi.advanceTimersByTimeAsync(0);
    expect(one.phase).toBe("known");
    vi.useRealTimers();
  });

  it("is that of another draft where a second new article is begun on a page that is never loaded anew", async () => {
    at("/admin/articles/new");
    const one = source();
    // The form is there before its editor is.
    isHere.mockReturnValue(false);
    one.begin();
    one.look();
    isHere.mockReturnValue(true);
    one.look();
    await vi.waitFor(() => expect(one.phase).toBe("known"));
    expect([find.mock.calls.length, otherArticle.mock.calls.length]).toEqual([1, 0]);
    isHere.mockReturnValue(false);
    one.look();
    isHere.mockReturnValue(true);
    one.look();
    expect([one.phase, otherArticle.mock.calls.length]).toEqual(["waiting", 1]);
  });
});
