import type { JSX } from "preact";
import { OwnCases } from "../../../components/supervision/OwnCases.tsx";
import { EmptyState } from "../../../components/ui/EmptyState.tsx";
import { SubTabs } from "../../../components/ui/SubTabs.tsx";
import { procedureFor } from "../../../lib/procedures/packs/procedure-for.ts";
import { listLines } from "../log/list-lines.ts";
import { PART_TABS, tabIn } from "../part-tabs.ts";
import type { RequestsViewProps } from "../requests/RequestsView.tsx";
import { ScoringView } from "./ScoringView.tsx";
import { StartOwn } from "../opening/StartOwn.tsx";
import { SUPERVISION_LISTS } from "./supervision-lists.ts";

/** 监督考核: complaints, public opinion, inspections, assessments, the running score, and the forms that open one. */
export function SupervisionView(props: RequestsViewProps): JSX.Element {
  const { route, cases, loaded } = props;
  const { lines, isAll } = cases.state();
  if (route.isRegister) {
    const procedure = procedureFor(loaded.procedures, route.procedure ?? "", props.date);
    return procedure ? (
      <StartOwn {...props} procedure={procedure} />
    ) : (
      <EmptyState title="现行规则里没有这个办理程序。" />
    );
  }
  const tab = tabIn("supervision", route.tab);
  const tabs = <SubTabs label="监督考核" tabs={PART_TABS.supervision} tab={tab} />;
  if (tab === "scoring") {
    return (
      <>
        {tabs}
        <ScoringView {...props} />
      </>
    );
  }
  const words = SUPERVISION_LISTS[tab];
  return (
    <>
      {tabs}
      <OwnCases
        key={tab}
        words={words}
        lines={listLines(lines, tab)}
        isReading={!isAll}
        onStart={() => void (location.hash = `start/${words.procedure}`)}
      />
    </>
  );
}
