import type { JSX } from "preact";
import { EmptyState } from "../../../components/ui/EmptyState.tsx";
import { SubTabs } from "../../../components/ui/SubTabs.tsx";
import { PART_TABS, tabIn } from "../part-tabs.ts";
import type { RequestsViewProps } from "../requests/RequestsView.tsx";
import { BackupView } from "./BackupView.tsx";

/** 数据: events exchanged with other desks, what of them has to be looked at, backup and restore. */
export function DataView({ route, date }: RequestsViewProps): JSX.Element {
  const tab = tabIn("data", route.tab);
  return (
    <>
      <SubTabs label="数据" tabs={PART_TABS.data} tab={tab} />
      {tab === "backup" ? <BackupView date={date} /> : <EmptyState title="正在读取记录……" />}
    </>
  );
}
