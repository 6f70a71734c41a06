import { browser } from "#imports";
import { render } from "preact";
import { Dashboard, type DashboardPart } from "../../components/dashboard/Dashboard.tsx";
import "../../components/dashboard/dashboard.css";
import type { Verification } from "../../components/dashboard/RecordCheck.tsx";
import "../../components/ui/base.css";
import { send } from "../../lib/messaging/send.ts";
import type { LoggedEvent, Person } from "../../lib/model/event.ts";
import { today } from "../../lib/platform/today.ts";
import { daySummary } from "../../lib/projections/day-summary.ts";
import { recentChecks } from "../../lib/projections/recent-checks.ts";
import { createBatch } from "./batch.ts";
import { verifyLog, watchLog } from "./log.ts";

/** Drafts listed at the most; older ones stay in the log. */
const LISTED = 2000;

const root = document.getElementById("app");
let events: readonly LoggedEvent[] | undefined;
let person: Person = { name: "", department: "", role: "" };
let ruleTitles: Record<string, string> = {};
let part = partNamed();
let pending = 0;
const batch = createBatch(draw);
let verification: Verification = { state: "not-run" };
let error: string | undefined;

/** The part that the address names, so that the browser's own way back leads back. */
function partNamed(): DashboardPart {
  return location.hash === "#batch" ? "batch" : "records";
}

addEventListener("hashchange", () => {
  part = partNamed();
  draw();
});

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
      part={part}
      onPart={(next) => void (location.hash = next)}
      batch={batch.state()}
      batchActions={batch.actions}
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
  const verdict = await verifyLog();
  verification = verdict.ok ? verdict.value : { state: "not-run" };
  if (!verdict.ok) ({ error } = verdict);
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
  watchLog((log) => {
    if (log.ok) ({ events } = log.value);
    error = log.ok ? (log.value.unreadable[0]?.sentence ?? error) : log.error;
    draw();
  });
}

void start();
