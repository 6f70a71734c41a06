import type { JSX } from "preact";
import { caseLink } from "../../../components/cases/case-link.ts";
import type { Procedure } from "../../../lib/model/procedure.ts";
import { ABOUT } from "../case/links-of.ts";
import { NewOther } from "./NewOther.tsx";
import type { RequestsViewProps } from "../requests/RequestsView.tsx";

/** The form that opens a 复议 or 诉讼 about a request, and ties the two. */
export function NewChallenge(
  props: RequestsViewProps & { readonly procedure: Procedure; readonly about: string },
): JSX.Element {
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
