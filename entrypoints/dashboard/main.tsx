import { browser } from "#imports";
import { liveQuery } from "dexie";
import { render } from "preact";
import { Dashboard } from "../../components/dashboard/Dashboard.tsx";
import "../../components/dashboard/dashboard.css";
import type { Verification } from "../../components/dashboard/RecordCheck.tsx";
import "../../components/ui/base.css";
import { send } from "../../lib/messaging/send.ts";
import type { LoggedEvent, Person } from "../../lib/model/event.ts";
import { today } from "../../lib/platform/today.ts";
import { daySummary } from "../../lib/projections/day-summary.ts";
import { recentChecks } from "../../lib/projections/recent-checks.ts";
import { Register } from "../../lib/register/db.ts";
import { allEvents } from "../../lib/register/read.ts";

/** Drafts listed at the most; older ones stay in the log. */
const LISTED = 2000;

const root = document.getElementById("app");
let events: readonly LoggedEvent[] | undefined;
let person: Person = { name: "", department: "", role: "" };
let ruleTitles: Record<string, string> = {};
let pending = 0;
let verification: Verification = { state: "not-run" };
let error: string | undefined;

function draw(): void {
  if (!root) return;
  const date = today();
  render(
    <Dashboard
      date={date}
      person={person}
      today={events && daySummary(events, date)}
      checks={events && recentChecks(events, LISTED)}
      ruleTitles={ruleTitles}
      pending={pending}
      verification={verification}
      error={error}
      onVerify={() => void verify()}
      onOpenSettings={() => void browser.runtime.openOptionsPage()}
    />,
    root,
  );
}

async function verify(): Promise<void> {
  verification = { state: "running" };
  draw();
  const reply = await send("register.verify", {});
  if (!reply.ok) {
    verification = { state: "not-run" };
    error = reply.error;
  } else {
    const { count, problems } = reply.value;
    const sentences = problems.map(({ sentence }) => sentence);
    verification = problems.length > 0 ? { state: "broken", problems: sentences } : { state: "ok", count };
  }
  draw();
}

async function start(): Promise<void> {
  draw();
  const [settings, rules, waiting] = await Promise.all([
    send("settings.get", {}),
    send("pack.read", {}),
    send("register.pending", {}),
  ]);
  if (settings.ok) person = settings.value.settings.person;
  if (rules.ok) ruleTitles = Object.fromEntries(rules.value.pack.rules.map(({ id, title }) => [id, title]));
  if (waiting.ok) pending = waiting.value.count;
  error = [settings, rules, waiting].find((reply) => !reply.ok)?.error;
  const db = new Register();
  // The register tells of what other pages and the background write, too.
  liveQuery(() => allEvents(db)).subscribe({
    next: (log) => {
      events = log.events;
      error = log.unreadable[0]?.sentence ?? error;
      draw();
    },
    error: () => {
      error = "记录暂时读不出来。请关闭后再打开本页；仍不行请重新启动浏览器。";
      draw();
    },
  });
}

void start();
