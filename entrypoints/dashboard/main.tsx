import { browser } from "#imports";
import { render } from "preact";
import { Dashboard } from "../../components/dashboard/Dashboard.tsx";
import { today } from "../../lib/platform/today.ts";
import { createApplicants } from "./vault/applicants.ts";
import { createBatch } from "./batch/batch.ts";
import { createCases } from "./log/cases.ts";
import { helpOf } from "./help-of.ts";
import { createInformants } from "./vault/informants.ts";
import { load, NOTHING_LOADED } from "./load.ts";
import { recordsOf } from "./log/records-of.ts";
import { RequestsView } from "./requests/RequestsView.tsx";
import { partOf } from "./part-of.ts";
import { routeOf } from "./route.ts";
import { createLogCheck } from "./log/verify-log.ts";
import "./styles.ts";

const root = document.getElementById("app");
let loaded = NOTHING_LOADED;
let route = routeOf(location.hash);
let { part } = route;
const batch = createBatch(draw);
const cases = createCases(draw);
const applicants = createApplicants(draw);
const informants = createInformants(draw);
const logCheck = createLogCheck(draw);

function follow(): void {
  route = routeOf(location.hash);
  cases.watch(route.case);
  void applicants.refresh();
  void informants.refresh();
  draw();
}

addEventListener("hashchange", () => {
  follow();
  scrollTo(0, 0);
  // What had the focus may be gone with the part it stood in.
  if (document.activeElement === document.body) document.querySelector("main")?.focus();
});

function draw(): void {
  if (!root) return;
  const date = today();
  const { others: events, error: unread } = cases.state();
  part = partOf(route, cases.state(), part);
  render(
    <Dashboard
      date={date}
      person={loaded.person}
      {...recordsOf(route.part === "records" ? events : undefined, date)}
      ruleTitles={loaded.ruleTitles}
      part={part}
      onPart={(next) => void (location.hash = next)}
      batch={batch.state()}
      batchActions={batch.actions}
      pending={loaded.pending}
      verification={logCheck.state()}
      error={logCheck.error() ?? loaded.error ?? unread}
      onVerify={() => void logCheck.run()}
      onOpenSettings={() => void browser.runtime.openOptionsPage()}
    >
      <RequestsView
        route={route}
        cases={cases}
        loaded={loaded}
        applicants={applicants}
        informants={informants}
        date={date}
        help={helpOf(cases.state(), loaded)}
      />
    </Dashboard>,
    root,
  );
}

async function start(): Promise<void> {
  follow();
  loaded = await load((procedures) => {
    loaded = { ...loaded, procedures };
    cases.start(procedures);
  });
  draw();
}

void start();
