import type { CDPSession, Page } from "@playwright/test";
import { launch } from "../../scripts/launch.ts";
import { EditorPage, type EditorId } from "../e2e/editor-page.ts";
import { SECOND_NAME_FLAG } from "../portal/second-name.ts";
import { startPortal } from "../portal/server.ts";

/** The two names of one portal: the extension is switched on for the first and not for the second, which is the control. */
export type Side = "with" | "without";

/** Which side is measured when: none is always the first or the last. */
export const ROUNDS: readonly Side[] = ["without", "with", "with", "without"];

/** A browser with the built extension and a portal to visit. */
export interface Bench {
  /** Runs on a fresh page of its own with the article form open; nothing else is open meanwhile. */
  onForm<T>(editor: EditorId, side: Side, query: string, run: (form: BenchForm) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** An open article form. */
export interface BenchForm {
  readonly page: Page;
  readonly article: EditorPage;
  /** Processor time that the page's main thread has spent so far, in milliseconds: not the wait for a core. */
  readonly mainThread: () => Promise<number>;
  /** Milliseconds of these that are scripts of extensions and what they call, by a sampling profile. */
  readonly ownScripts: (milliseconds: number) => Promise<number>;
}

/** Starts one browser and one portal. */
export async function startBench(extension: string): Promise<Bench> {
  const [portal, { context }] = await Promise.all([
    startPortal(),
    launch({ extension, headless: true, flags: [SECOND_NAME_FLAG], viewport: { width: 1280, height: 900 } }),
  ]);
  const urls = { with: portal.url, without: portal.url.replace("127.0.0.1", "portal.test") };
  return {
    onForm: async (editor, side, query, run) => {
      const page = await context.newPage();
      const article = new EditorPage(page, editor);
      const session = await context.newCDPSession(page);
      await session.send("Performance.enable", { timeDomain: "threadTicks" });
      await article.open(urls[side], query);
      const result = await run({
        page,
        article,
        mainThread: () => taskTime(session),
        ownScripts: (milliseconds) => ownScripts(session, milliseconds),
      });
      await page.close();
      return result;
    },
    close: async () => {
      await context.close();
      await portal.close();
    },
  };
}

async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) * 1000;
}

/** Of the time given, what is sampled with an extension's function on the stack. */
async function ownScripts(session: CDPSession, milliseconds: number): Promise<number> {
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: 200 });
  await session.send("Profiler.start");
  await new Promise((done) => setTimeout(done, milliseconds));
  const { profile } = await session.send("Profiler.stop");
  const ours = new Set<number>();
  // Callers come before what they call.
  for (const { id, callFrame, children } of profile.nodes) {
    if (!ours.has(id) && !callFrame.url.startsWith("chrome-extension:")) continue;
    ours.add(id);
    for (const child of children ?? []) ours.add(child);
  }
  const times = profile.timeDeltas ?? [];
  return (profile.samples ?? []).reduce((sum, id, index) => sum + (ours.has(id) ? (times[index] ?? 0) / 1000 : 0), 0);
}
