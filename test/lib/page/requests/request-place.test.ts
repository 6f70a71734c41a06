// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from "vitest";
import { RequestPortalSchema } from "../../../../lib/model/request-portal.ts";
import { readRows } from "../../../../lib/page/requests/read-rows.ts";
import { requestPlace } from "../../../../lib/page/requests/request-place.ts";
import { watchPlaces } from "../../../../lib/page/requests/watch-places.ts";
import { requestPaths } from "../../../../lib/portals/match.ts";
import { requestPortals } from "../../../../lib/portals/request-portals.ts";

const at = (pathname: string, hash = "", search = "") => ({ pathname, hash, search });
const LIST = '<div data-page="list"><div class="el-table"></div></div>';

beforeEach(() => {
  document.body.innerHTML = "";
});

describe("the bundled request systems", () => {
  it("are what the schema allows", () => {
    for (const portal of requestPortals) expect(RequestPortalSchema.parse(portal)).toEqual(portal);
    expect(requestPaths(new URL("http://127.0.0.1:8/"), requestPortals)).toEqual(["/ysqgk/", "/ygk/"]);
    expect(requestPaths(new URL("https://www.gov.cn/"), requestPortals)).toEqual([]);
  });

  it("find things by what they are, not by where they stand or what is done with them just now", () => {
    const texts = JSON.stringify(requestPortals);
    expect(texts).toContain("#sqlb");
    expect(texts).not.toMatch(/:(nth|first|last|only|hover|focus|active)/);
  });
});

describe("requestPlace", () => {
  it("tells a page by its address and its one element", () => {
    document.body.innerHTML = LIST;
    expect(requestPlace(document, at("/ygk/", "#/requests"), requestPortals)?.kind).toBe("list");
    expect(requestPlace(document, at("/ygk/", "#/request/3"), requestPortals)).toBeUndefined();
    expect(requestPlace(document, at("/elsewhere/", "#/requests"), requestPortals)).toBeUndefined();
    document.body.innerHTML = LIST + LIST;
    expect(requestPlace(document, at("/ygk/"), requestPortals)).toBeUndefined();
    document.body.innerHTML = '<table id="sqxx"></table>';
    expect(requestPlace(document, at("/ysqgk/view.do", "", "?id=1"), requestPortals)?.kind).toBe("detail");
    document.body.innerHTML = '<iframe name="hf"></iframe>';
    expect(requestPlace(document, at("/ysqgk/reply.do", "", "?id=1"), requestPortals)?.kind).toBe("reply");
  });
});

describe("watchPlaces", () => {
  it("tells each place once, and when it is no more", async () => {
    location.href = "http://127.0.0.1/ygk/#/requests";
    const life = new AbortController();
    const told: string[] = [];
    watchPlaces(
      document,
      requestPortals,
      ({ kind }, until) => {
        told.push(kind);
        until.addEventListener("abort", () => told.push(`no ${kind}`));
      },
      life.signal,
    );
    expect(told).toEqual([]);
    document.body.innerHTML = LIST;
    await expect.poll(() => told).toEqual(["list"]);
    document.body.append("more");
    document.body.firstElementChild?.replaceWith(document.createElement("p"));
    await expect.poll(() => told).toEqual(["list", "no list"]);
    document.body.innerHTML = LIST;
    await expect.poll(() => told).toEqual(["list", "no list", "list"]);
    life.abort();
    expect(told.at(-1)).toBe("no list");
  });
});

describe("readRows", () => {
  it("takes rows with one number and one cell for the stamp, and leaves the others", () => {
    document.body.innerHTML = `<table><tr class="r"><td class="n"> A\u00A01 </td><td class="s"></td></tr>
      <tr class="r"><td class="n"></td><td class="s"></td></tr><tr class="r"><td class="n">2</td></tr>
      <tr class="r"><td class="n">3</td><td class="n">4</td><td class="s"></td></tr></table>`;
    const list = { page: { address: "^/", has: "table" }, row: "tr.r", number: "td.n", stamp: "td.s" };
    expect(readRows(document, list).map(({ number }) => number)).toEqual(["A 1"]);
  });
});
