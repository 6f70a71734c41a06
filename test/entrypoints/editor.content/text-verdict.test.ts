// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from "vitest";
import type { ArticleSource } from "../../../entrypoints/editor.content/article/article-source.ts";
import { sealRefusal } from "../../../entrypoints/editor.content/article/sealing.ts";
import { TextVerdict } from "../../../entrypoints/editor.content/article/text-verdict.ts";
import type { Desk } from "../../../entrypoints/editor.content/desk.ts";
import { FormReview } from "../../../lib/check/form-review.ts";
import { demo } from "../../../lib/portals/demo.ts";
import { ARTICLE } from "../../gallery/review-samples.ts";

const SEAL = { digest: "0".repeat(64) };
const READY = { ...ARTICLE, needsSeal: true, mayPublish: true, waitsFor: [], seal: SEAL };

let review: FormReview;
let desk: Desk;
let known: { policy: string; article: unknown };
let verdict: TextVerdict;

function write(name: string, text: string): void {
  const draft = { kind: "article", blocks: [{ kind: "paragraph", text }] } as const;
  review.update(name, name, draft, { today: "2026-11-22" });
}

beforeEach(() => {
  document.body.innerHTML = '<input id="attribute" value="主动公开" />';
  review = new FormReview(() => () => []);
  const profile = { ...demo, fields: { attribute: "#attribute" } };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what of a desk is used
  desk = { review, profile, state: "ready" } as unknown as Desk;
  known = { policy: "hold", article: READY };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what of a source is used
  const source = (): ArticleSource => ({ phase: "known", known }) as unknown as ArticleSource;
  verdict = new TextVerdict(desk, source);
  write("标题", "公告");
  write("正文", "现予公布。");
});

describe("what a named person let pass", () => {
  beforeEach(() => {
    expect(verdict.now().pass).toBe(false);
    verdict.pass();
    expect(verdict.now().pass).toBe(true);
  });

  it("is not another 公开属性", () => {
    document.body.innerHTML = '<input id="attribute" value="不予公开" />';
    expect(verdict.now().pass).toBe(false);
  });

  it("is not another article's", () => {
    known = { policy: "hold", article: { ...READY, case: "other" } };
    expect(verdict.now().pass).toBe(false);
  });

  it("is not what was decided about meanwhile", () => {
    known = { policy: "hold", article: { ...READY, state: "closed", outcome: "不予公开" } };
    expect(verdict.now().pass).toBe(false);
  });

  it("is not another text", () => {
    write("正文", "改过。");
    expect(verdict.now().pass).toBe(false);
  });
});

describe("a body under a tab that is not open", () => {
  beforeEach(() => review.remove("正文"));

  it("is not sealed", () => {
    expect(sealRefusal(desk)).toMatch(/切换到正文页签/);
    write("正文", " ");
    expect(sealRefusal(desk)).toMatch(/切换到正文页签/);
    write("正文", "现予公布。");
    expect(sealRefusal(desk)).toBeUndefined();
  });

  it("holds, and is said instead of a change", () => {
    expect(verdict.now()).toMatchObject({
      pass: false,
      changed: false,
      missing: [expect.stringContaining("正文页签")],
    });
    write("正文", "现予公布。");
    expect(verdict.now()).toMatchObject({ pass: false, changed: true });
  });
});
