import { browser, type Browser } from "wxt/browser";
import { isLoopback, LOOPBACK, scriptPattern, sitePattern } from "./site-pattern.ts";
import { createTurns } from "./turns.ts";

/** What the sites work with. */
export interface SitesParts {
  /** The origins switched on, as the settings have them. */
  readonly origins: () => Promise<readonly string[]>;
  readonly firefox: boolean;
  /** The demo build: loopback is always on. */
  readonly demo: boolean;
}

/** The content script on the sites that are switched on. */
export interface Sites {
  /** Whether the content script belongs on the site: switched on, and let on. */
  isOn(origin: string): Promise<boolean>;
  /** Makes the registered content scripts what they should be: one for each site that is on. */
  reconcile(): Promise<void>;
  /** Gives the site's permission back, unless another port of its host is still switched on. */
  giveBack(origin: string): Promise<void>;
}

type Script = Browser.scripting.RegisteredContentScript;

/** Whether the browser lets us onto the site. */
export function isGranted(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [sitePattern(origin)] });
}

/** Creates the sites' script keeper. */
export function createSites({ origins, firefox, demo }: SitesParts): Sites {
  const inTurn = createTurns();
  const wanted = async (): Promise<Script[]> => {
    const scripts = demo ? [siteScript("demo", LOOPBACK)] : [];
    for (const origin of await origins()) {
      if (demo && isLoopback(origin)) continue;
      if (await isGranted(origin)) scripts.push(siteScript(origin, [scriptPattern(origin, firefox)]));
    }
    return scripts;
  };
  return {
    async isOn(origin) {
      if (demo && isLoopback(origin)) return true;
      return (await origins()).includes(origin) && isGranted(origin);
    },
    reconcile: () =>
      inTurn(async () => {
        const there = await browser.scripting.getRegisteredContentScripts();
        const should = await wanted();
        const gone = there.filter((old) => !should.some((one) => isSame(one, old)));
        const missing = should.filter((one) => !there.some((old) => isSame(one, old)));
        if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone.map(({ id }) => id) });
        if (missing.length > 0) await browser.scripting.registerContentScripts(missing);
      }),
    async giveBack(origin) {
      const pattern = sitePattern(origin);
      if ((await origins()).some((other) => sitePattern(other) === pattern)) return;
      // Refused for a site that the manifest itself asks for (the demo's); then there is nothing to give back.
      await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
    },
  };
}

function siteScript(name: string, matches: string[]): Script {
  return {
    id: `site-${name}`,
    js: ["content-scripts/editor.js"],
    matches,
    runAt: "document_start",
    allFrames: true,
    persistAcrossSessions: true,
  };
}

function isSame(a: Script, b: Script): boolean {
  return a.id === b.id && String(a.matches) === String(b.matches) && String(a.js) === String(b.js);
}
