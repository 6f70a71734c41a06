import { browser } from "#imports";
import { render } from "preact";
import { Popup } from "../../components/popup/Popup.tsx";
import "../../components/popup/popup.css";
import "../../components/ui/base.css";
import { caseLink } from "../../components/cases/case-link.ts";
import { daySummary } from "../../lib/projections/day-summary.ts";
import { send } from "../../lib/messaging/send.ts";
import type { ReplyOf } from "../../lib/messaging/protocol.ts";
import type { Result } from "../../lib/model/result.ts";
import { DEFAULT_SETTINGS } from "../../lib/model/settings.ts";
import { currentSite, disableSite, enableSite } from "./current-site.ts";
import { openPage } from "./open-page.ts";
import { saveCalendar } from "./save-calendar.ts";
import { vaultLine } from "./vault-line.ts";
import { today } from "../../lib/platform/today.ts";
import { Register } from "../../lib/register/db.ts";
import { eventsBetween } from "../../lib/register/read.ts";

const root = document.getElementById("app");
let error: string | undefined;
let busy = false;
/** What was last heard to be due. */
let due: Result<ReplyOf<"due.get">> | undefined;
let turn = 0;

/** Reads everything anew and draws it. */
async function refresh(): Promise<void> {
  if (!root) return;
  const own = ++turn;
  const day = today();
  // After a start of the browser the whole log is read for it: the rest does not wait.
  const asked = send("due.get", {});
  const [site, log, settings, vault] = await Promise.all([
    currentSite(),
    eventsBetween(new Register(), day, day),
    send("settings.get", {}),
    vaultLine(refresh),
  ]);
  const act = (action: () => Promise<string | undefined>) => () => {
    busy = true;
    show();
    void action().then((sentence) => {
      busy = false;
      error = sentence;
      return refresh();
    });
  };
  // A later turn draws what is newer.
  if (own !== turn) return;
  const show = (): void =>
    render(
      <Popup
        site={site.shown}
        today={daySummary(log.events, day)}
        due={due?.ok ? { due: due.value, ...dueActions } : undefined}
        vault={vault}
        person={settings.ok ? settings.value.settings.person : DEFAULT_SETTINGS.person}
        error={error ?? [settings, due].find((reply) => reply?.ok === false)?.error ?? site.trouble}
        busy={busy}
        onEnable={act(() => enableSite(site))}
        onDisable={act(() => disableSite(site))}
        onReload={() => {
          void browser.tabs.reload(site.tab).then(() => window.close());
        }}
        onOpenDashboard={() => openPage("/dashboard.html")}
        onOpenSettings={() => openPage("/options.html")}
      />,
      root,
    );
  show();
  const answer = await asked;
  if (own !== turn) return;
  due = answer;
  show();
}

/** What can be done about what is due. */
const dueActions = {
  onOpenCase: (id: string) => openPage(`/dashboard.html${caseLink(id)}`),
  onOpenToday: () => openPage("/dashboard.html#today"),
  onSaveCalendar: () =>
    void saveCalendar().then((sentence) => {
      error = sentence;
      return refresh();
    }),
};

void refresh();
