import type { JSX } from "preact";
import { SubTabs } from "../../../components/ui/SubTabs.tsx";
import { useLook } from "../looks/use-look.ts";
import { PART_TABS, tabIn } from "../part-tabs.ts";
import type { RequestsViewProps } from "../requests/RequestsView.tsx";
import { BackupView } from "./BackupView.tsx";
import { ConflictsView } from "./ConflictsView.tsx";
import { ExchangeView } from "./ExchangeView.tsx";

/** 数据: events exchanged with other desks, what of them has to be looked at, backup and restore. */
export function DataView({ route, date, cases, loaded }: RequestsViewProps): JSX.Element {
  const tab = tabIn("data", route.tab);
  const asked = loaded.written.reporting?.asked ?? [];
  const conflicts = useLook(cases, "conflicts", {
    titles: Object.fromEntries(asked.map(({ id, title }) => [id, title])),
  });
  const tabs = PART_TABS.data.map(
    ([name, title]) =>
      [name, name === "conflicts" && conflicts?.length ? `${title}（${conflicts.length}）` : title] as const,
  );
  return (
    <>
      <SubTabs label="数据" tabs={tabs} tab={tab} />
      {tab === "exchange" && <ExchangeView />}
      {tab === "conflicts" && <ConflictsView conflicts={conflicts} />}
      {tab === "backup" && <BackupView date={date} />}
    </>
  );
}
