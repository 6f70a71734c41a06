import type { JSX } from "preact";
import type { Person } from "../../lib/model/event.ts";
import type { DaySummary } from "../../lib/projections/day-summary.ts";
import { DayStats } from "../ui/DayStats.tsx";
import { Notice } from "../ui/Notice.tsx";
import { DueToday, type DueTodayProps } from "./DueToday.tsx";
import { HourClocks } from "./HourClocks.tsx";
import { type PopupSite, SiteSwitch } from "./SiteSwitch.tsx";
import { VaultLine, type VaultLineProps } from "./VaultLine.tsx";

/** Props of {@link Popup}. */
export interface PopupProps {
  /** The tab's site; absent while it is being read. */
  readonly site: PopupSite | undefined;
  /** Today's counts; absent while they are being read. */
  readonly today: DaySummary | undefined;
  /** What is due of the requests; absent while it is being read, and where it could not be. */
  readonly due?: DueTodayProps | undefined;
  /** How the vault of applicants stands; absent while it is being asked. */
  readonly vault?: VaultLineProps | undefined;
  /** Who sits at this desk. */
  readonly person: Person;
  /** What went wrong, in a sentence. */
  readonly error?: string | undefined;
  /** A switch was pressed and has not taken effect yet. */
  readonly busy?: boolean;
  /** Switch this site on. Called within the press itself, as asking for permission requires. */
  readonly onEnable: () => void;
  /** Switch this site off. */
  readonly onDisable: () => void;
  /** Load the page again. */
  readonly onReload: () => void;
  /** Open 工作台. */
  readonly onOpenDashboard: () => void;
  /** Open 设置. */
  readonly onOpenSettings: () => void;
}

/** What opens from the toolbar: this site's switch, what is due, today's figures, the way to the two pages. */
export function Popup(props: PopupProps): JSX.Element {
  return (
    <main class="popup">
      <header>
        <h1>公开助手</h1>
        {props.person.name === "" ? (
          <button type="button" class="link" onClick={props.onOpenSettings}>
            请先填写姓名
          </button>
        ) : (
          <span class="muted">{props.person.name}</span>
        )}
      </header>
      {props.error && <Notice tone="error">{props.error}</Notice>}
      <SiteSwitch
        site={props.site}
        busy={props.busy ?? false}
        onEnable={props.onEnable}
        onDisable={props.onDisable}
        onReload={props.onReload}
      />
      {props.due && <HourClocks hours={props.due.due.hours ?? []} onOpenCase={props.due.onOpenCase} />}
      {props.due && <DueToday {...props.due} />}
      {props.vault && <VaultLine {...props.vault} />}
      <section aria-labelledby="today">
        <h2 id="today">今天检查的稿件</h2>
        <DayStats day={props.today} />
      </section>
      <nav aria-label="页面">
        <button type="button" class="link" onClick={props.onOpenDashboard}>
          工作台
        </button>
        <button type="button" class="link" onClick={props.onOpenSettings}>
          设置
        </button>
      </nav>
    </main>
  );
}
