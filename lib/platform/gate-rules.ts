import { browser, type Browser } from "wxt/browser";
import { z } from "zod";
import { createFrameNotes, type Note } from "./frame-notes.ts";
import { createTurns } from "./turns.ts";

type Rule = Browser.declarativeNetRequest.Rule;

const HoldSchema = z.strictObject({
  origin: z.string(),
  paths: z.array(z.strictObject({ urlFilter: z.string(), method: z.enum(["post", "put"]) })),
});
type Hold = z.infer<typeof HoldSchema>;

/** A path on the frame's origin as a `urlFilter`, and its method. */
type HeldPath = Readonly<Hold["paths"][number]>;

/** A frame, as the browser says. */
interface Frame {
  readonly tab: number;
  readonly frame: number;
  readonly origin: string;
}

/** The network layer of the gate (OVERLAY.md 4.5): blocks publishing requests of a tab while one of its frames asks so. */
export interface GateRules {
  /** Holds these paths on the frame's origin, in place of what the frame held. Rejects where the browser refuses. */
  hold(from: Frame, paths: readonly HeldPath[]): Promise<void>;
  /** Frees what the frame held. */
  release(from: Pick<Frame, "tab" | "frame">): Promise<void>;
  /** Frees what the frame held and, for frame 0, all in its tab: there is a new page, or the tab is closed. */
  forget(tab: number, frame: number): Promise<void>;
  /** Frees all that is held on an origin: the site was switched off. */
  forgetSite(origin: string): Promise<void>;
  /** At worker start: makes the browser's rules what the notes say, and drops tabs that are gone. */
  restore(): Promise<void>;
}

/**
 * Creates the network layer. What each frame holds is noted in session storage; the tab's rules follow from the notes
 * each time. A rule is found again by its tab, since tab ids are too large to make rule ids of.
 */
export function createGateRules(firefox: boolean): GateRules {
  const notes = createFrameNotes(browser.storage.session, "gate", HoldSchema);
  const inTurn = createTurns();
  const apply = async (tab: number): Promise<void> => applyRules(tab, await notes.list(tab), firefox);
  /** A frame that was taken off the page says no farewell; its hold must not outlive it. */
  const dropDead = async (tab: number): Promise<void> => {
    for (const { frame } of await notes.list(tab)) {
      if (!(await isAlive(tab, frame))) await notes.dropOne(tab, frame);
    }
  };
  return {
    hold: ({ tab, frame, origin }, paths) =>
      inTurn(async () => {
        await notes.put(tab, frame, { origin, paths: [...paths] });
        await apply(tab);
      }),
    release: ({ tab, frame }) =>
      inTurn(async () => {
        await notes.dropOne(tab, frame);
        await dropDead(tab);
        await apply(tab);
      }),
    forget: (tab, frame) =>
      inTurn(async () => {
        if (await notes.drop(tab, frame)) await apply(tab);
      }),
    forgetSite: (origin) =>
      inTurn(async () => {
        for (const { tab, frame, value } of await notes.list()) {
          if (value.origin !== origin) continue;
          await notes.dropOne(tab, frame);
          await apply(tab);
        }
      }),
    restore: () =>
      inTurn(async () => {
        const open = new Set((await browser.tabs.query({})).map(({ id }) => id));
        const rules = await browser.declarativeNetRequest.getSessionRules();
        const noted = (await notes.list()).map(({ tab }) => tab);
        for (const tab of new Set([...noted, ...rules.flatMap(({ condition }) => condition.tabIds ?? [])])) {
          if (!open.has(tab)) await notes.drop(tab, 0);
          await apply(tab);
        }
      }),
  };
}

async function applyRules(tab: number, holds: readonly Note<Hold>[], firefox: boolean): Promise<void> {
  const rules = await browser.declarativeNetRequest.getSessionRules();
  const old = rules.filter(({ condition }) => condition.tabIds?.includes(tab)).map(({ id }) => id);
  const taken = new Set(rules.map(({ id }) => id));
  const conditions = new Map(
    holds.flatMap(({ value: { origin, paths } }) =>
      paths.map(({ urlFilter, method }) => [`${method} ${origin}${urlFilter}`, { origin, urlFilter, method }]),
    ),
  );
  let id = 1;
  const addRules = [...conditions.values()].map(({ origin, urlFilter, method }): Rule => {
    while (taken.has(id)) id++;
    return {
      id: id++,
      action: { type: "block" },
      condition: {
        // `^` ends the path: a query or `;jsessionid=` may follow, `/save-draft` after `/save` may not.
        urlFilter: `|${origin}${urlFilter}${/[*^|]$/.test(urlFilter) ? "" : "^"}`,
        isUrlFilterCaseSensitive: false,
        tabIds: [tab],
        requestMethods: [method],
        resourceTypes: firefox ? [...TYPES, BEACON] : TYPES,
      },
    };
  });
  if (old.length === 0 && addRules.length === 0) return;
  await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: old, addRules });
}

/** Never `main_frame`: a blocked navigation puts an error page in place of the editor, and the draft is lost. */
const TYPES: NonNullable<Rule["condition"]["resourceTypes"]> = ["xmlhttprequest", "sub_frame", "ping", "other"];

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Firefox's own type, which Chrome's typings do not know.
const BEACON = "beacon" as "ping";

/** Whether a script of ours still listens in a frame; what it hears it does not know and leaves. */
async function isAlive(tab: number, frameId: number): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tab, { name: "gate.check" }, { frameId });
    return true;
  } catch (error) {
    return !(error instanceof Error && error.message.includes("Receiving end does not exist"));
  }
}
