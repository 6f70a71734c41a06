// @vitest-environment node
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeGbk } from "./requests/gbk.ts";
import { type Portal, startPortal } from "./server.ts";

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.close());
beforeEach(() => fetch(`${portal.url}/api/reset`, { method: "POST" }));

/** The body of a form in GBK. */
function gbkForm(fields: Readonly<Record<string, string>>): string {
  const escape = (text: string): string =>
    [...encodeGbk(text)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
  return Object.entries(fields)
    .map(([name, value]) => `${name}=${escape(value)}`)
    .join("&");
}

async function gbkPage(path: string, init?: RequestInit): Promise<string> {
  const response = await fetch(portal.url + path, init);
  return new TextDecoder("gbk").decode(await response.arrayBuffer());
}

const MINUTE = /\d{4}-\d{2}-\d{2} \d{2}:\d{2}/;

describe("the old form with all fields", () => {
  it("publishes what it sent in GBK under the plain CMS's addresses, and says address and minute", async () => {
    const sent = { bt: "救助公示", lm: "0301", zlm: "030102", gksx: "主动公开", ks_id: "1002", syh: "YX-2026-0009" };
    const body = gbkForm({ ...sent, scrq: "2026-11-20", html: "<p>正文</p>" });
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const said = await gbkPage("/xxfb/publish.do", { method: "POST", headers, body });
    expect(said).toContain('href="/articles/1005"');
    expect(portal.articles().at(-1)).toMatchObject({
      title: "救助公示",
      column: "0301",
      status: "published",
      further: { subColumn: "030102", department: "1002", indexNumber: "YX-2026-0009", formedOn: "2026-11-20" },
    });
    const shown = await (await fetch(`${portal.url}/articles/1005`)).text();
    for (const words of ["YX-2026-0009", "主动公开", "2026-11-20"]) expect(shown).toContain(words);
    expect(shown).toMatch(new RegExp(`<time id="published-at">${MINUTE.source}</time>`));
    const form = await gbkPage("/xxfb/edit.do?id=1005&editor=textarea");
    expect(form).toMatch(/<option value="030102"\s+selected>/);
    expect(form).toContain('name="scrq_id" value="20261120"');
  });

  it("lists every article with its form, its public page, how it stands and when it went out", async () => {
    const list = await gbkPage("/xxfb/list.do");
    expect(list).toContain("javascript:bj(1001)");
    expect(list.match(/class="ck"/g)).toHaveLength(2);
    expect(list).toContain("2026-09-15 09:00");
  });
});

describe("the modern form with all fields", () => {
  it("keeps a draft and publishes it under the same id", async () => {
    const post = async (how: string, fields: object): Promise<Record<string, unknown>> => {
      const headers = { "content-type": "application/json" };
      const init = { method: "POST", headers, body: JSON.stringify(fields) };
      return (await (await fetch(`${portal.url}/api/xxgl/${how}`, init)).json()) as Record<string, unknown>;
    };
    expect(await post("draft", { title: "一", subColumn: "010101" })).toMatchObject({ id: 1005, publishedAt: "" });
    const out = await post("publish", { id: "1005", title: "二", basis: "条例" });
    expect(out).toMatchObject({ id: 1005, status: "published", url: "/articles/1005" });
    expect(out["publishedAt"]).toMatch(MINUTE);
    const article = await (await fetch(`${portal.url}/api/xxgl/article?id=1005`)).json();
    expect(article).toMatchObject({ title: "二", basis: "条例", subColumn: "" });
  });
});
