import type { JSX } from "preact";
import type { Procedure } from "../../../lib/model/procedure.ts";
import { outNow } from "../../../lib/projections/articles/article-line.ts";
import { articleValues } from "../../../lib/projections/catalogue/article-values.ts";
import { wordsOf } from "../../../lib/projections/case-kinds.ts";
import { listLines } from "../log/list-lines.ts";
import { NewOther } from "./NewOther.tsx";
import type { RequestsViewProps } from "../requests/RequestsView.tsx";

/** The form that opens an article, its catalogue item's values filled in, or a clarification. */
export function StartPublishing(props: RequestsViewProps & { readonly procedure: Procedure }): JSX.Element {
  const { route, cases, loaded, procedure, date } = props;
  const title = procedure.steps.find(({ id }) => id === procedure.starts)?.title ?? "";
  const { lines, byId } = cases.state();
  if (procedure.id !== "article") {
    const { about } = route;
    const named = about === undefined ? undefined : byId.get(about);
    return (
      <NewOther
        {...props}
        title={`${procedure.title}：${title}`}
        notes={named ? [`澄清的${wordsOf(named.procedure).word}：${named.content}`] : []}
        {...(about !== undefined && { tie: { to: about, tie: "clarifies" as const } })}
        back="clarifications"
      />
    );
  }
  const item = loaded.catalogue.find(({ id }) => id === route.item);
  const last = (listLines(lines, "articles") ?? [])
    .flatMap(({ article }) => (item && article?.item === item.id ? (outNow(article)?.publishedOn ?? []) : []))
    .sort()
    .at(-1);
  const values =
    item &&
    articleValues(item, {
      today: date,
      ...(last !== undefined && { lastPublishedOn: last }),
    });
  const { name, department } = loaded.person;
  const initial = {
    ...(name !== "" && { drafter: name }),
    ...(department !== "" && { department }),
    ...values?.fields,
  };
  return (
    <NewOther
      {...props}
      key={route.item ?? ""}
      title="新建稿件"
      notes={[
        "在发布系统里写的稿件，请在它的编辑页面上开始审核；这里登记纸质办理的，或者还没有录入发布系统的。",
        ...(item ? [`目录事项：${item.title}（${item.source.document} ${item.source.clause}）`] : []),
        ...(values?.notes ?? []),
      ]}
      initial={initial}
      back={item ? "catalogue" : "articles"}
    />
  );
}
