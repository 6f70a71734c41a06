import { browser, type Browser } from "wxt/browser";
import { isLoopback, LOOPBACK, scriptPattern, sitePattern } from "./site-pattern.ts";
import { createTurns } from "./turns.ts";

/** What the sites work with. */
export interface SitesParts {
  /** The origins switched on, as the settings have them. */
  readonly origins: () => Promise<readonly string[]>;
  /** The paths on a site, as they begin, that are a request system: pages with work of another kind, and another script. */
  readonly requestPaths: (site: URL) => Promise<readonly string[]>;
  readonly firefox: boolean;
  /** The demo build: loopback is always on. */
  readonly demo: boolean;
}

/** The content scripts on the sites that are switched on. */
export interface Sites {
  /** Whether the content script belongs on the site: switched on, and let on. */
  isOn(origin: string): Promise<boolean>;
  /** Makes the registered content scripts what they should be: one for each site that is on, a second where it has a request system. */
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
export function createSites({ origins, requestPaths, firefox, demo }: SitesParts): Sites {
  const inTurn = createTurns();
  const wanted = async (): Promise<Script[]> => {
    const scripts = demo ? siteScripts("demo", LOOPBACK, await requestPaths(new URL("http://127.0.0.1/"))) : [];
    for (const origin of await origins()) {
      if (demo && isLoopback(origin)) continue;
      if (!(await isGranted(origin))) continue;
      scripts.push(...siteScripts(origin, [scriptPattern(origin, firefox)], await requestPaths(new URL(origin))));
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

/** The editor's script on all of a site but its request system, which has one of its own. */
function siteScripts(name: string, patterns: readonly string[], paths: readonly string[]): Script[] {
  const requests = patterns.flatMap((pattern) => paths.map((path) => `${pattern.slice(0, -"/*".length)}${path}*`));
  const editor = { ...script(`site-${name}`, "editor", [...patterns]), excludeMatches: requests };
  if (requests.length === 0) return [script(`site-${name}`, "editor", [...patterns])];
  return [editor, script(`requests-${name}`, "portal", requests)];
}

function script(id: string, file: string, matches: string[]): Script {
  return {
    id,
    js: [`content-scripts/${file}.js`],
    matches,
    runAt: "document_start",
    allFrames: true,
    persistAcrossSessions: true,
  };
}

function isSame(a: Script, b: Script): boolean {
  const [mine, its] = [a, b].map(({ id, matches, excludeMatches, js }) =>
    JSON.stringify([id, matches, excludeMatches ?? [], js]),
  );
  return mine === its;
}
