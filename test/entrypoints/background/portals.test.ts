import { held, resetBrowser } from "../../lib/platform/fake-browser.ts";
import { beforeEach, describe, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { createPortals } from "../../../entrypoints/background/sites/portals.ts";
import { createSites } from "../../../lib/platform/sites.ts";
import { demoRequestsOld } from "../../../lib/portals/demo-requests-old.ts";
import { demo } from "../../../lib/portals/demo.ts";
import { profiles } from "../../../lib/portals/index.ts";
import { profileFor, profilesForHost, requestPaths } from "../../../lib/portals/match.ts";
import { requestPortals } from "../../../lib/portals/request-portals.ts";
import { createPortalStore } from "../../../lib/settings/portal-store.ts";

const HOST = "cms.gov.cn";
const file = (kind: string, profile: object): string => JSON.stringify({ format: 1, kind, profile });
const articles = (change: object = {}): string =>
  file("articles", { ...demo, id: "own", title: "本局后台", match: { hosts: [HOST], path: "^/edit" }, ...change });
const requests = (change: object = {}): string =>
  file("requests", {
    ...demoRequestsOld,
    id: "own-requests",
    title: "本局依申请",
    match: { hosts: [`${HOST}:8080`], paths: ["/apply/"] },
    ...change,
  });
const CMSS = profiles.map(({ id }) => id);
const SYSTEMS = requestPortals.map(({ id }) => id);
const BUNDLED = CMSS.length + SYSTEMS.length;
const applied = () => Promise.resolve();
const portals = () => createPortals(createPortalStore());

beforeEach(resetBrowser);

describe("createPortals", () => {
  it("keeps a profile of each kind, before the bundled ones", async () => {
    expect(await portals().import(articles(), applied)).toEqual({
      ok: true,
      value: {
        id: "own",
        title: "本局后台",
        kind: "articles",
        from: "imported",
        hosts: [HOST],
        parts: expect.arrayContaining(["稿件表单"]),
      },
    });
    expect(await portals().import(requests(), applied)).toMatchObject({
      ok: true,
      value: { kind: "requests", parts: ["申请列表", "申请详情和登记", "答复表单和填写"] },
    });
    expect((await portals().articles()).map(({ id }) => id)).toEqual(["own", ...CMSS]);
    expect((await portals().requests()).map(({ id }) => id)).toEqual(["own-requests", ...SYSTEMS]);
    expect((await portals().list()).map(({ id, from }) => [id, from])).toEqual([
      ["own", "imported"],
      ["own-requests", "imported"],
      ...[...CMSS, ...SYSTEMS].map((id) => [id, "bundled"]),
    ]);
  });

  it("lets an imported profile win on a host that a bundled one speaks of", async () => {
    const url = new URL("http://127.0.0.1:9/admin/articles/new");
    expect(profileFor(url, await portals().articles())?.id).toBe("demo");
    await portals().import(articles({ match: demo.match }), applied);
    expect(profileFor(url, await portals().articles())?.id).toBe("own");
  });

  it("replaces one of the same id, takes it away, and goes by ports", async () => {
    const at = (address: string) => async () => requestPaths(new URL(address), await portals().requests());
    await portals().import(requests(), applied);
    expect(await at(`http://${HOST}:8080/`)()).toEqual(["/apply/"]);
    expect(await at(`http://${HOST}/`)()).toEqual([]);
    await portals().import(requests({ match: { hosts: [HOST], paths: ["/a/", "/b/"] } }), applied);
    expect(await at(`http://${HOST}:8080/`)()).toEqual(["/a/", "/b/"]);
    expect(await portals().remove("own-requests")).toEqual({ ok: true, value: {} });
    expect(await at(`http://${HOST}/`)()).toEqual([]);
  });

  it("refuses the ids of bundled profiles and of one of the other kind", async () => {
    await portals().import(articles(), applied);
    const refused = [
      await portals().import(articles({ id: "demo" }), applied),
      await portals().import(requests({ id: "own" }), applied),
      await portals().remove("demo"),
      await portals().import("{}", applied),
    ];
    expect(refused.map((one) => !one.ok && one.error)).toEqual([
      expect.stringContaining("编号“demo”是自带的"),
      expect.stringContaining("已用于“本局后台”"),
      expect.stringContaining("不能移除"),
      expect.stringContaining("“kind”"),
    ]);
    expect(await portals().list()).toHaveLength(BUNDLED + 1);
  });

  it("takes fifty, and replaces one of them", async () => {
    for (let at = 0; at < 50; at += 1) await portals().import(articles({ id: `own-${at}` }), applied);
    expect(await portals().import(articles({ id: "more" }), applied)).toMatchObject({ ok: false });
    expect(await portals().import(articles({ id: "own-3" }), applied)).toMatchObject({ ok: true });
  });

  it("puts back what was there where the browser does not take it", async () => {
    const fails = () => Promise.reject(new Error("pattern"));
    const once = () => {
      let calls = 0;
      return () => ((calls += 1) === 1 ? fails() : Promise.resolve());
    };
    expect(await portals().import(articles(), once())).toMatchObject({
      ok: false,
      error: expect.stringContaining("浏览器没有接受"),
    });
    expect(await portals().list()).toHaveLength(BUNDLED);
    await portals().import(articles(), applied);
    await portals().import(articles({ title: "另一个" }), once());
    expect((await portals().list())[0]?.title).toBe("本局后台");
  });

  it("hands out a profile as the file that it can be imported as", async () => {
    await portals().import(articles(), applied);
    expect(await portals().export("own")).toEqual({ ok: true, value: { name: "网站适配-own.json", json: articles() } });
    const bundled = await portals().export("demo");
    expect(bundled.ok && JSON.parse(bundled.value.json)).toEqual({ format: 1, kind: "articles", profile: demo });
    expect(await portals().export("gone")).toMatchObject({ ok: false });
  });

  it("names what cannot be read any more, and works by the others", async () => {
    const { id: _id, ...without } = demo;
    await fakeBrowser.storage.local.set({ portals: { old: file("articles", without), own: articles() } });
    expect((await portals().list()).slice(0, 2)).toMatchObject([
      { id: "old", broken: expect.stringContaining("“profile.id”有误") },
      { id: "own", parts: expect.any(Array) },
    ]);
    expect((await portals().articles()).map(({ id }) => id)).toEqual(["own", ...CMSS]);
    expect(await portals().remove("old")).toMatchObject({ ok: true });
    expect(await portals().list()).toHaveLength(BUNDLED + 1);
  });

  it("removes one that was imported before a bundled one got its id", async () => {
    await fakeBrowser.storage.local.set({ portals: { demo: articles({ id: "demo" }) } });
    expect(await portals().remove("demo")).toMatchObject({ ok: true });
    expect(await portals().list()).toHaveLength(BUNDLED);
  });

  it("says that nothing is checked on a site that is a request system as a whole", async () => {
    const whole = await portals().import(requests({ match: { hosts: [HOST], paths: ["/"] } }), applied);
    expect(whole).toMatchObject({ ok: true, value: { caution: expect.stringContaining("不检查稿件") } });
  });
});

describe("the content scripts", () => {
  it("follow an imported request system at once, and its removal", async () => {
    held.granted.add(`http://${HOST}/*`);
    const own = portals();
    const sites = createSites({
      origins: () => Promise.resolve([`http://${HOST}:8080`]),
      requestPaths: async (site) => requestPaths(site, await own.requests()),
      firefox: false,
      demo: false,
    });
    await sites.reconcile();
    const matches = () => [...held.scripts.values()].map(({ js, matches: of }) => [js?.[0], of?.[0]]);
    const editor = ["content-scripts/editor.js", `http://${HOST}:8080/*`];
    expect(matches()).toEqual([editor]);
    await own.import(requests(), () => sites.reconcile());
    expect(matches()).toEqual([editor, ["content-scripts/portal.js", `http://${HOST}:8080/apply/*`]]);
    await own.remove("own-requests");
    await sites.reconcile();
    expect(matches()).toEqual([editor]);
    expect(profilesForHost(new URL(`http://${HOST}:8080/`), await own.requests())).toEqual([]);
  });
});
