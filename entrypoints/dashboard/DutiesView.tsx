import type { JSX } from "preact";
import { OwnCases } from "../../components/supervision/OwnCases.tsx";
import { SubTabs } from "../../components/ui/SubTabs.tsx";
import { listLines } from "./list-lines.ts";
import { PART_TABS, tabIn } from "./part-tabs.ts";
import type { RequestsViewProps } from "./RequestsView.tsx";

const WORDS = {
  id: "duties",
  title: "临时要求",
  unit: "件",
  subject: "事项",
  begun: "收到",
  start: "登记临时要求",
  nothing: "上级临时要求报送数据的，登记后按要求的日期提醒。",
};

/** 年度工作: what comes round by the calendar. */
export function DutiesView({ route, cases }: RequestsViewProps): JSX.Element {
  const { lines, isAll } = cases.state();
  return (
    <>
      <SubTabs label="年度工作" tabs={PART_TABS.duties} tab={tabIn("duties", route.tab)} />
      <OwnCases
        words={WORDS}
        lines={listLines(lines, "duties")}
        isReading={!isAll}
        onStart={() => void (location.hash = "start/duty-ad-hoc")}
      />
    </>
  );
}
