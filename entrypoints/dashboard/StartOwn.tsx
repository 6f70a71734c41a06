import type { JSX } from "preact";
import type { Procedure } from "../../lib/model/procedure.ts";
import { wordsOf } from "../../lib/projections/case-kinds.ts";
import { hasInformants } from "../../lib/projections/informants.ts";
import { NewReport } from "./NewReport.tsx";
import { NewOther } from "./NewOther.tsx";
import { StartEach } from "./StartEach.tsx";
import type { RequestsViewProps } from "./RequestsView.tsx";

/** The form that opens a case of the agency's own work. */
export function StartOwn(props: RequestsViewProps & { readonly procedure: Procedure }): JSX.Element {
  const { procedure } = props;
  const title = procedure.steps.find(({ id }) => id === procedure.starts)?.title ?? "";
  const { opensEach } = procedure;
  if (opensEach !== undefined) return <StartEach {...props} title={`${procedure.title}：${title}`} field={opensEach} />;
  const words = { title: `${procedure.title}：${title}`, notes: [], back: wordsOf(procedure.id).list };
  return hasInformants(procedure) ? <NewReport {...props} {...words} /> : <NewOther {...props} {...words} />;
}
