import type { JSX } from "preact";
import { ArticleFacts } from "../../../components/articles/ArticleFacts.tsx";
import { HandOver } from "../../../components/articles/HandOver.tsx";
import type { Case } from "../../../lib/model/case.ts";
import { checkReturned, saveHandOver } from "./hand-over.ts";
import type { RequestsViewProps } from "../requests/RequestsView.tsx";

/** Beside an article: what was sealed, where it is public, the hand-over file; nothing beside other cases. */
export function ArticleBeside({
  one,
  cases,
  loaded,
  date,
}: Pick<RequestsViewProps, "cases" | "loaded" | "date"> & { readonly one: Case }): JSX.Element | null {
  const line = cases.state().byId.get(one.id)?.article;
  if (!line) return null;
  return (
    <ArticleFacts one={one} line={line} today={date} channels={loaded.channels}>
      {one.article?.seal && (
        <HandOver
          onSave={(to) => saveHandOver(one, to, loaded.person, date)}
          onCheck={(file) => checkReturned(one, file)}
        />
      )}
    </ArticleFacts>
  );
}
