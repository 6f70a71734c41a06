import type { JSX } from "preact";
import { SubTabs } from "../../../components/ui/SubTabs.tsx";
import { PART_TABS, tabIn } from "../part-tabs.ts";
import type { RequestsViewProps } from "../requests/RequestsView.tsx";
import { AnnualView } from "./AnnualView.tsx";
import { PeriodView } from "./PeriodView.tsx";

/** 统计年报: the figures of a month or any other period, and the annual report. */
export function FiguresView(props: RequestsViewProps): JSX.Element {
  const tab = tabIn("figures", props.route.tab);
  return (
    <>
      <SubTabs label="统计年报" tabs={PART_TABS.figures} tab={tab} />
      {tab === "figures" ? <PeriodView {...props} /> : <AnnualView {...props} />}
    </>
  );
}
