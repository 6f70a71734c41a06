import type { Browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";

type Script = Browser.scripting.RegisteredContentScript;
type Rule = Browser.declarativeNetRequest.Rule;
type Origins = { origins: string[] };

/** What the fake browser holds, for tests to set and look at. Import this file before anything of the extension. */
export const held = {
  granted: new Set<string>(),
  scripts: new Map<string, Script>(),
  rules: new Map<number, Rule>(),
  /** Open tabs, and `tab:frame` of the frames in which a script of ours listens. */
  tabs: new Set<number>(),
  listening: new Set<string>(),
  /** Words said to tabs, by tab. */
  said: new Array<{ tab: number; message: unknown }>(),
  /** Null where the tab shows what all tabs do. */
  badges: new Map<number, string | null>(),
  /** What a script sent into a page answers. */
  execute: (_injection: unknown): Promise<unknown> => Promise.reject(new Error("no page")),
};

// The fake has the areas, but not this of them.
for (const area of [fakeBrowser.storage.local, fakeBrowser.storage.session]) {
  Object.assign(area, { getKeys: async () => Object.keys(await area.get(null)) });
}

const NOBODY = new Error("Could not establish connection. Receiving end does not exist.");

const browser = {
  runtime: fakeBrowser.runtime,
  storage: fakeBrowser.storage,
  alarms: fakeBrowser.alarms,
  permissions: {
    contains: ({ origins }: Origins) => Promise.resolve(origins.every((origin) => held.granted.has(origin))),
    remove: ({ origins }: Origins) => Promise.resolve(origins.every((origin) => held.granted.delete(origin))),
  },
  scripting: {
    executeScript: (injection: unknown) => held.execute(injection),
    getRegisteredContentScripts: () => Promise.resolve([...held.scripts.values()]),
    async registerContentScripts(scripts: Script[]) {
      await Promise.resolve();
      for (const script of scripts) {
        if (held.scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        held.scripts.set(script.id, script);
      }
    },
    async unregisterContentScripts({ ids }: { ids: string[] }) {
      await Promise.resolve();
      for (const id of ids) if (!held.scripts.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
    },
  },
  declarativeNetRequest: {
    getSessionRules: () => Promise.resolve([...held.rules.values()]),
    async updateSessionRules({ removeRuleIds, addRules }: { removeRuleIds: number[]; addRules: Rule[] }) {
      await Promise.resolve();
      for (const id of removeRuleIds) held.rules.delete(id);
      for (const rule of addRules) {
        if (held.rules.has(rule.id)) throw new Error(`Rule with id ${rule.id} does not have a unique ID.`);
        held.rules.set(rule.id, rule);
      }
    },
  },
  tabs: {
    query: () => Promise.resolve([...held.tabs].map((id) => ({ id }))),
    async sendMessage(tab: number, message: unknown, to?: { frameId: number }) {
      await Promise.resolve();
      if (!held.listening.has(`${tab}:${to?.frameId ?? 0}`)) throw NOBODY;
      held.said.push({ tab, message });
    },
  },
  action: {
    setBadgeText: ({ tabId, text }: { tabId: number; text: string | null }) => {
      held.badges.set(tabId, text);
      return Promise.resolve();
    },
  },
};

/** A new browser: nothing stored, granted, registered or open. */
export function resetBrowser(): void {
  fakeBrowser.reset();
  held.granted.clear();
  held.scripts.clear();
  held.rules.clear();
  held.tabs.clear();
  held.listening.clear();
  held.said.length = 0;
  held.badges.clear();
}

// `wxt/browser` takes the browser from here when it is first imported.
Object.assign(globalThis, { browser });
