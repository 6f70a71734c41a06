import type { JSX } from "preact";
import type { FieldHelp } from "../../../components/cases/FieldInput.tsx";
import { OPEN_FIRST, Requests } from "../../../components/requests/Requests.tsx";
import { Button } from "../../../components/ui/Button.tsx";
import { EmptyState } from "../../../components/ui/EmptyState.tsx";
import type { LocalDate } from "../../../lib/model/draft.ts";
import { procedureFor } from "../../../lib/procedures/packs/procedure-for.ts";
import type { Applicants } from "../vault/applicants.ts";
import { bulkActions } from "./bulk-actions.ts";
import type { Cases } from "../log/cases-state.ts";
import { DutiesView } from "../duties/DutiesView.tsx";
import { DataView } from "../data/DataView.tsx";
import { FiguresView } from "../figures/FiguresView.tsx";
import type { Informants } from "../vault/informants.ts";
import { LedgerView } from "../ledger/LedgerView.tsx";
import type { Loaded } from "../load.ts";
import { NewCase } from "../opening/NewCase.tsx";
import { NewChallenge } from "../opening/NewChallenge.tsx";
import { listLines } from "../log/list-lines.ts";
import { OneCase } from "../case/OneCase.tsx";
import { PublishingView } from "../articles/PublishingView.tsx";
import { SupervisionView } from "../supervision/SupervisionView.tsx";
import { TodayView } from "./TodayView.tsx";
import { TrailView } from "../case/TrailView.tsx";
import type { Route } from "../route.ts";

/** Props of {@link RequestsView}. */
export interface RequestsViewProps {
  readonly route: Route;
  readonly cases: Cases;
  readonly loaded: Loaded;
  readonly applicants: Applicants;
  readonly informants: Informants;
  readonly date: LocalDate;
  readonly help: FieldHelp;
}

/** How the list was looked at last: whoever comes back from a case finds it so. */
let view = OPEN_FIRST;

/** The parts of the dashboard about cases: 今天, 信息发布, 依申请公开, 监督考核, 年度工作, the forms that open a case, a case. */
export function RequestsView(props: RequestsViewProps): JSX.Element {
  const { route, cases, loaded, date, help } = props;
  const { lines, isAll } = cases.state();
  const procedure = procedureFor(loaded.procedures, "request", date);
  if (!procedure) return <EmptyState title="正在读取办理程序……" />;
  if (route.trail !== undefined) return <TrailView key={route.trail} {...props} />;
  if (route.case !== undefined) return <OneCase key={route.case} {...props} />;
  if (route.part === "articles") return <PublishingView {...props} />;
  if (route.part === "supervision") return <SupervisionView {...props} />;
  if (route.part === "duties") return <DutiesView {...props} />;
  if (route.part === "figures") return <FiguresView {...props} />;
  if (route.part === "data") return <DataView {...props} />;
  if (route.isLedger) return <LedgerView procedure={procedure} date={date} />;
  const other = procedureFor(loaded.procedures, route.procedure ?? "", date);
  if (other && route.about !== undefined) return <NewChallenge {...props} procedure={other} about={route.about} />;
  if (route.isRegister) return <NewCase {...props} procedure={procedure} />;
  const channels = procedure.fields.find(({ id }) => id === "channel")?.options ?? [];
  if (route.part === "today") return <TodayView {...props} procedure={procedure} />;
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
