import type { JSX } from "preact";
import type { Procedure } from "../../../lib/model/procedure.ts";
import { wordsOf } from "../../../lib/projections/case-kinds.ts";
import { hasInformants } from "../../../lib/projections/informants.ts";
import { DEDUCTION } from "../../../lib/projections/scoring/decisions.ts";
import { NewReport } from "./NewReport.tsx";
import { NewOther } from "./NewOther.tsx";
import { StartEach } from "./StartEach.tsx";
import type { RequestsViewProps } from "../requests/RequestsView.tsx";

/** The form that opens a case of the agency's own work. */
export function StartOwn(props: RequestsViewProps & { readonly procedure: Procedure }): JSX.Element {
  const { procedure, route, cases } = props;
  const title = procedure.steps.find(({ id }) => id === procedure.starts)?.title ?? "";
  const { opensEach } = procedure;
  if (opensEach !== undefined) return <StartEach {...props} title={`${procedure.title}：${title}`} field={opensEach} />;
  const words = { title: `${procedure.title}：${title}`, notes: [], back: wordsOf(procedure.id).list };
  if (hasInformants(procedure)) return <NewReport {...props} {...words} />;
  const about = procedure.id === DEDUCTION.id ? route.about : undefined;
  if (about === undefined) return <NewOther {...props} {...words} />;
  const line = cases.state().byId.get(about);
  const notes = [`涉及的事项：${line ? `${line.number} ${line.content}`.trim() : "正在读取……"}`];
  return <NewOther {...props} {...words} notes={notes} fixed={{ [DEDUCTION.about]: about }} />;
}
