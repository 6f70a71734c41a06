import type { JSX } from "preact";
import { EmptyState } from "../../../components/ui/EmptyState.tsx";
import { SubTabs } from "../../../components/ui/SubTabs.tsx";
import { procedureFor } from "../../../lib/procedures/packs/procedure-for.ts";
import { PART_TABS, tabIn } from "../part-tabs.ts";
import type { RequestsViewProps } from "../requests/RequestsView.tsx";
import { SelfCheckView } from "./SelfCheckView.tsx";
import { RulesView } from "../case/rules-parts.tsx";
import { StartOwn } from "../opening/StartOwn.tsx";
import { YearView } from "./YearView.tsx";

/** 年度工作: what comes round by the calendar, and the form for what was asked for beside it. */
export function DutiesView(props: RequestsViewProps): JSX.Element {
  const { route, loaded } = props;
  const tab = tabIn("duties", route.tab);
  if (route.isRegister) {
    const procedure = procedureFor(loaded.procedures, route.procedure ?? "", props.date);
    return procedure ? (
      <StartOwn {...props} procedure={procedure} />
    ) : (
      <EmptyState title="现行规则里没有这个办理程序。" />
    );
  }
  return (
    <>
      <SubTabs label="年度工作" tabs={PART_TABS.duties} tab={tab} />
      {tab === "duties" && <YearView {...props} />}
      {tab === "rules" && <RulesView {...props} />}
      {tab === "self-check" && <SelfCheckView {...props} />}
    </>
  );
}
