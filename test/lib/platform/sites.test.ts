import { held, resetBrowser } from "./fake-browser.ts";
import { beforeEach, describe, expect, it } from "vitest";
import { scriptPattern, sitePattern } from "../../../lib/platform/site-pattern.ts";
import { createSites } from "../../../lib/platform/sites.ts";

const A = "https://a.gov.cn";
const B = "http://10.1.2.3:8080";

function sites(origins: string[], build: { firefox?: boolean; demo?: boolean } = {}) {
  return createSites({
    origins: () => Promise.resolve(origins),
    requestPaths: ({ host }) => Promise.resolve(host === "10.1.2.3:8080" ? ["/ysqgk/"] : []),
    firefox: false,
    demo: false,
    ...build,
  });
}

beforeEach(resetBrowser);

describe("patterns", () => {
  it.each([
    ["https://a.gov.cn", "https://a.gov.cn/*", "https://a.gov.cn:443/*"],
    ["http://10.1.2.3:8080", "http://10.1.2.3/*", "http://10.1.2.3:8080/*"],
    ["http://127.0.0.1", "http://127.0.0.1/*", "http://127.0.0.1:80/*"],
  ])("of %s", (origin, permission, script) => {
    expect(sitePattern(origin)).toBe(permission);
    expect(scriptPattern(origin, false)).toBe(script);
    expect(scriptPattern(origin, true)).toBe(permission);
  });
});

describe("createSites", () => {
  it("registers the script where a site is switched on and the browser lets us", async () => {
    held.granted.add("https://a.gov.cn/*");
    await sites([A, B]).reconcile();
    expect([...held.scripts.values()]).toEqual([
      {
        id: `site-${A}`,
        js: ["content-scripts/editor.js"],
        matches: ["https://a.gov.cn:443/*"],
        runAt: "document_start",
        allFrames: true,
        persistAcrossSessions: true,
      },
    ]);
    expect(await sites([A, B]).isOn(A)).toBe(true);
    expect(await sites([A, B]).isOn(B)).toBe(false);
  });

  it("takes it away where a site is off, and mends one of an older version", async () => {
    held.granted.add("https://a.gov.cn/*");
    await sites([A]).reconcile();
    held.scripts.set("site-old", { id: "site-old", js: ["content-scripts/editor.js"], matches: ["https://old/*"] });
    held.scripts.set(`site-${A}`, { id: `site-${A}`, js: ["content-scripts/old.js"], matches: ["https://a.gov.cn/*"] });
    await sites([A]).reconcile();
    expect([...held.scripts.values()].map(({ id, js }) => [id, js])).toEqual([
      [`site-${A}`, ["content-scripts/editor.js"]],
    ]);
    await sites([]).reconcile();
    expect(held.scripts.size).toBe(0);
  });

  it("gives a request system its own script, and the editor's to all else of the site", async () => {
    held.granted.add("http://10.1.2.3/*");
    await sites([B]).reconcile();
    const scripts = [...held.scripts.values()].map(({ id, js, matches, excludeMatches }) => ({
      id,
      js,
      matches,
      excludeMatches,
    }));
    expect(scripts).toEqual([
      {
        id: `site-${B}`,
        js: ["content-scripts/editor.js"],
        matches: ["http://10.1.2.3:8080/*"],
        excludeMatches: ["http://10.1.2.3:8080/ysqgk/*"],
      },
      { id: `requests-${B}`, js: ["content-scripts/portal.js"], matches: ["http://10.1.2.3:8080/ysqgk/*"] },
    ]);
  });

  it("does not register twice when called twice at once", async () => {
    held.granted.add("https://a.gov.cn/*");
    const once = sites([A]);
    await Promise.all([once.reconcile(), once.reconcile()]);
    expect(held.scripts.size).toBe(1);
  });

  it("has loopback on in the demo from the start, and nowhere else", async () => {
    await sites([], { demo: true }).reconcile();
    expect(held.scripts.get("site-demo")?.matches).toEqual(["http://127.0.0.1/*", "http://localhost/*"]);
    expect(await sites([], { demo: true }).isOn("http://127.0.0.1:5000")).toBe(true);
    expect(await sites([], { demo: true }).isOn(A)).toBe(false);
    expect(await sites([]).isOn("http://127.0.0.1:5000")).toBe(false);
  });

  it("gives a permission back unless another port of the host needs it", async () => {
    held.granted.add("http://10.1.2.3/*");
    await sites([B]).giveBack("http://10.1.2.3:9000");
    expect(held.granted.size).toBe(1);
    await sites([]).giveBack(B);
    expect(held.granted.size).toBe(0);
  });
});
