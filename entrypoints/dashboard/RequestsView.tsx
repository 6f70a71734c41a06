import type { JSX } from "preact";
import { caseLink } from "../../components/requests/case-link.ts";
import { Calculator } from "../../components/requests/Calculator.tsx";
import type { FieldHelp } from "../../components/requests/FieldInput.tsx";
import { OPEN_FIRST, Requests } from "../../components/requests/Requests.tsx";
import { SaveCalendar } from "../../components/requests/SaveCalendar.tsx";
import { Today } from "../../components/requests/Today.tsx";
import { Button } from "../../components/ui/Button.tsx";
import { EmptyState } from "../../components/ui/EmptyState.tsx";
import { workdaysBetween } from "../../lib/deadlines/workdays.ts";
import type { LocalDate } from "../../lib/model/draft.ts";
import type { Procedure } from "../../lib/model/procedure.ts";
import { receiptRule } from "../../lib/projections/requests/receipt-rule.ts";
import type { Applicants } from "./applicants.ts";
import { bulkActions } from "./bulk-actions.ts";
import type { Cases } from "./cases-state.ts";
import { forecast } from "./forecast.ts";
import { LedgerView } from "./LedgerView.tsx";
import type { Loaded } from "./load.ts";
import { NewCase } from "./NewCase.tsx";
import { NewOther } from "./NewOther.tsx";
import { ABOUT } from "./links-of.ts";
import { listLines } from "./list-lines.ts";
import { OneCase } from "./OneCase.tsx";
import { PublishingView } from "./PublishingView.tsx";
import type { Route } from "./route.ts";
import { saveCalendar } from "./save-calendar.ts";

/** Props of {@link RequestsView}. */
export interface RequestsViewProps {
  readonly route: Route;
  readonly cases: Cases;
  readonly loaded: Loaded;
  readonly applicants: Applicants;
  readonly date: LocalDate;
  readonly help: FieldHelp;
}

/** How the list was looked at last: whoever comes back from a case finds it so. */
let view = OPEN_FIRST;

/** The parts of the dashboard about cases: 今天, 信息发布, 依申请公开, the forms that open a case, a case. */
export function RequestsView(props: RequestsViewProps): JSX.Element {
  const { route, cases, loaded, date, help } = props;
  const { lines, byId, groups, isAll, calendar } = cases.state();
  const procedure = loaded.procedures.find(({ id }) => id === "request");
  if (!procedure) return <EmptyState title="正在读取办理程序……" />;
  if (route.case !== undefined) return <OneCase key={route.case} {...props} />;
  if (route.part === "articles") return <PublishingView {...props} />;
  if (route.isLedger) return <LedgerView procedure={procedure} date={date} />;
  const other = loaded.procedures.find(({ id }) => id === route.procedure);
  if (other && route.about !== undefined) return <Challenge {...props} procedure={other} about={route.about} />;
  if (route.isRegister) return <NewCase {...props} procedure={procedure} />;
  const channels = procedure.fields.find(({ id }) => id === "channel")?.options ?? [];
  if (route.part === "today") {
    return (
      <Today
        date={date}
        groups={lines && groups}
        lines={byId}
        left={(due) => workdaysBetween(date, due, calendar)}
        open={lines?.filter(({ state }) => state !== "closed").length ?? 0}
        isReading={!isAll}
      >
        <Calculator
          today={date}
          channels={channels}
          receipt={(channel) => receiptRule(procedure, channel)}
          forecast={(on, channel) => forecast(cases, procedure, on, channel, true)}
        />
        <SaveCalendar onSave={() => saveCalendar()} />
      </Today>
    );
  }
  return (
    <Requests
      initial={view}
      onView={(next) => (view = next)}
      lines={listLines(lines, "requests")}
      isReading={!isAll}
      channels={channels}
      outcomes={procedure.outcomes.map(({ id, title }) => ({ value: id, title }))}
      bulk={bulkActions({ cases, procedure, today: date, help })}
      onRegister={() => void (location.hash = "register")}
    >
      <Button onPress={() => void (location.hash = "ledger")}>导入台账</Button>
    </Requests>
  );
}

/** The form that opens a 复议 or 诉讼 about a request. */
function Challenge(props: RequestsViewProps & { readonly procedure: Procedure; readonly about: string }): JSX.Element {
  const { procedure, about, cases } = props;
  const line = cases.state().byId.get(about);
  const step = procedure.steps.find(({ id }) => id === procedure.starts);
  return (
    <NewOther
      {...props}
      title={`${procedure.title}：${step?.title ?? ""}`}
      notes={[`针对的申请：${line?.number || line?.content || ""}`]}
      fixed={{ [ABOUT]: about }}
      tie={{ to: about, tie: "challenges" }}
      back={caseLink(about)}
    />
  );
}
