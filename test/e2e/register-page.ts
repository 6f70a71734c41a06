import type { BrowserContext, Page } from "@playwright/test";
import type { PageToBackground } from "../../lib/messaging/protocol.ts";
import { type Fact, type LoggedEvent, LoggedEventSchema } from "../../lib/model/event.ts";
import type { Result } from "../../lib/model/result.ts";
import { installStorageTools } from "./storage-tools.ts";

const BASE = "gongkai-register";

/** A page of the extension, kept in the background, through which tests ask it and read what it stores. */
export class RegisterPage {
  readonly page: Page;
  private readonly origin: string;
  private readonly openedAt = new Date().toISOString();
  private before: ReadonlySet<string> = new Set();

  private constructor(page: Page, origin: string) {
    this.page = page;
    this.origin = origin;
  }

  /** Opens it; events that are there already are left out of what {@link events} answers. */
  static async open(context: BrowserContext, origin: string): Promise<RegisterPage> {
    const page = await context.newPage();
    await page.addInitScript(installStorageTools);
    await page.goto(`${origin}/options.html`);
    const register = new RegisterPage(page, origin);
    // What the page of the test before noted as it went is written now.
    await register.ask("register.pending", {});
    register.before = new Set((await register.allEvents()).map(({ id }) => id));
    return register;
  }

  /** All events, by number. */
  async allEvents(): Promise<LoggedEvent[]> {
    const rows = await this.page.evaluate((base) => window.storageTools.rows(base, "events"), BASE);
    return rows.map((row) => LoggedEventSchema.parse(row)).sort((one, other) => one.sequence - other.sequence);
  }

  /** The events written since this page was opened, by number; of drafts only what happened since. */
  async events(): Promise<LoggedEvent[]> {
    // A page that was closed by the test before may be heard of late.
    const isEarlier = ({ fact, occurredAt }: LoggedEvent): boolean => "draft" in fact && occurredAt < this.openedAt;
    return (await this.allEvents()).filter((event) => !this.before.has(event.id) && !isEarlier(event));
  }

  /** Their facts. */
  async facts(): Promise<Fact[]> {
    return (await this.events()).map(({ fact }) => fact);
  }

  /** The kinds of their facts. */
  async types(): Promise<Fact["type"][]> {
    return (await this.facts()).map(({ type }) => type);
  }

  /** Changes one letter of one event behind the register's back; answers a function that puts it back. */
  async changeOneByte(id: string): Promise<() => Promise<void>> {
    const event = (await this.allEvents()).find((one) => one.id === id);
    if (!event || !("draft" in event.fact)) throw new Error(`no event of a draft has the id ${id}`);
    const { portal } = event.fact.draft;
    const other = portal.slice(0, -1) + String.fromCharCode(portal.charCodeAt(portal.length - 1) + 1);
    const draft = { ...event.fact.draft, portal: other };
    await this.put({ ...event, fact: { ...event.fact, draft } });
    return () => this.put(event);
  }

  /** Asks the background, as our own pages do. */
  async ask<N extends keyof PageToBackground>(
    name: N,
    data: PageToBackground[N]["request"],
  ): Promise<PageToBackground[N]["reply"]> {
    const reply: unknown = await this.page.evaluate((message) => chrome.runtime.sendMessage(message), { name, data });
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the map of messages holds both ends.
    const result = reply as Result<PageToBackground[N]["reply"]>;
    if (!result.ok) throw new Error(result.error);
    return result.value;
  }

  /** Everything that the extension stores anywhere, as one text. */
  stored(): Promise<string> {
    return this.page.evaluate(async () => {
      const { local, session, sync } = chrome.storage;
      const areas = await Promise.all([local, session, sync].map((area) => area.get(null)));
      const web = [localStorage, sessionStorage].map((area) => Object.entries(area));
      return JSON.stringify([areas, web, await caches.keys(), await window.storageTools.everything()]);
    });
  }

  /** Opens another page of the extension. */
  async openScreen(path: "dashboard" | "options" | "popup"): Promise<Page> {
    const page = await this.page.context().newPage();
    // Of the dashboard, the part about drafts; it opens on the day's requests else.
    await page.goto(`${this.origin}/${path}.html${path === "dashboard" ? "#records" : ""}`);
    return page;
  }

  private put(event: LoggedEvent): Promise<void> {
    return this.page.evaluate(([base, row]) => window.storageTools.put(base, "events", row), [BASE, event] as const);
  }
}
