// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from "vitest";
import { articlePage, pageOfArticle } from "../../../../lib/page/articles/article-page.ts";
import { articleRows } from "../../../../lib/page/articles/article-rows.ts";
import { publicAddress } from "../../../../lib/page/articles/public-page.ts";
import { demoCmsOld } from "../../../../lib/portals/demo-cms-old.ts";
import { demo } from "../../../../lib/portals/demo.ts";

const ORIGIN = "http://127.0.0.1:4000";

function at(path: string): URL {
  return new URL(path, ORIGIN);
}

describe("the page of an article", () => {
  it("goes by its number, whatever else the address says", () => {
    expect(articlePage(demo, at("/admin/articles/7/edit?editor=quill"))).toBe(`${ORIGIN}/#demo/7`);
    expect(articlePage(demoCmsOld, at("/xxfb/edit.do?from=list&id=12"))).toBe(`${ORIGIN}/#demo-cms-old/12`);
  });

  it("is none before the CMS gave it a number", () => {
    expect(articlePage(demo, at("/admin/articles/new?sample=1"))).toBe("");
  });

  it("is origin and path where nobody knows better", () => {
    expect(articlePage(undefined, at("/oa/info/edit?id=9"))).toBe(`${ORIGIN}/oa/info/edit`);
  });
});

describe("rows of a list", () => {
  beforeEach(() => {
    document.body.innerHTML = `<table id="article-list"><tbody>
      <tr><td class="wide"><a href="/admin/articles/7/edit">救助公示 </a></td></tr>
      <tr><td class="wide"><a href="/elsewhere/8">别处</a></td></tr>
      <tr><td class="wide"><a href="/admin/articles/9/edit">一</a><a href="/admin/articles/10/edit">二</a></td></tr>
    </tbody></table>`;
  });

  it("are known by their articles' pages, and only where there is one link to one", () => {
    const rows = articleRows(document, demo, ORIGIN);
    expect(rows.map(({ number, name }) => [number, name])).toEqual([[pageOfArticle(demo, ORIGIN, "7"), "救助公示"]]);
  });
});

it("knows a public page by what tells the article", () => {
  expect(publicAddress(demo, at("/articles/7?notice=published"))).toBe(`${ORIGIN}/articles/7`);
  expect(publicAddress(demo, at("/admin/articles/7/edit"))).toBeUndefined();
});
