import type { JSX } from "preact";
import { Articles, OPEN_ARTICLES } from "../../components/articles/Articles.tsx";
import { Clarifications } from "../../components/articles/Clarifications.tsx";
import { PublishingTabs } from "../../components/articles/PublishingTabs.tsx";
import { EmptyState } from "../../components/ui/EmptyState.tsx";
import type { Procedure } from "../../lib/model/procedure.ts";
import { articleValues } from "../../lib/projections/catalogue/article-values.ts";
import { CatalogueView } from "./CatalogueView.tsx";
import { listLines } from "./list-lines.ts";
import { NewOther } from "./NewOther.tsx";
import type { RequestsViewProps } from "./RequestsView.tsx";

/** How the list was looked at last: whoever comes back from a case finds it so. */
let view = OPEN_ARTICLES;

/** 信息发布: the articles, the catalogue, the clarifications, and the forms that open an article or a clarification. */
export function PublishingView(props: RequestsViewProps): JSX.Element {
  const { route, cases, loaded } = props;
  const { lines, isAll } = cases.state();
  const procedure = loaded.procedures.find(({ id }) => id === (route.procedure ?? "article"));
  if (!procedure) return <EmptyState title="正在读取办理程序……" />;
  if (route.isRegister) return <Start {...props} procedure={procedure} />;
  const { tab = "articles" } = route;
  return (
    <>
      <PublishingTabs tab={tab} />
      {tab === "articles" && (
        <Articles
          key={route.item ?? ""}
          initial={route.item === undefined ? view : { ...OPEN_ARTICLES, filter: { ...view.filter, state: "any" } }}
          onView={(next) => {
            if (route.item === undefined) view = next;
          }}
          lines={listLines(lines, "articles")}
          isReading={!isAll}
          kinds={procedure.fields.find(({ id }) => id === "article-kind")?.options ?? []}
          item={itemChoice(props)}
          onAllItems={() => void (location.hash = "articles")}
          onStart={() => void (location.hash = `start/article${route.item === undefined ? "" : `/${route.item}`}`)}
        />
      )}
      {tab === "catalogue" && <CatalogueView {...props} />}
      {tab === "clarifications" && (
        <Clarifications
          lines={listLines(lines, "clarifications")}
          isReading={!isAll}
          onStart={() => void (location.hash = "start/clarification")}
        />
      )}
    </>
  );
}

function itemChoice({ route, loaded }: RequestsViewProps) {
  if (route.item === undefined) return undefined;
  const item = loaded.catalogue.find(({ id }) => id === route.item);
  return { value: route.item, title: item?.title ?? "目录里已经没有这一项" };
}

/** The form that opens an article, its catalogue item's values filled in, or a clarification. */
function Start(props: RequestsViewProps & { readonly procedure: Procedure }): JSX.Element {
  const { route, cases, loaded, procedure, date } = props;
  const title = procedure.steps.find(({ id }) => id === procedure.starts)?.title ?? "";
  const { lines, byId } = cases.state();
  if (procedure.id !== "article") {
    const { about } = route;
    return (
      <NewOther
        {...props}
        title={`${procedure.title}：${title}`}
        notes={about === undefined ? [] : [`澄清的稿件：${byId.get(about)?.content ?? ""}`]}
        {...(about !== undefined && { tie: { to: about, tie: "clarifies" as const } })}
        back="clarifications"
      />
    );
  }
  const item = loaded.catalogue.find(({ id }) => id === route.item);
  const last = (listLines(lines, "articles") ?? [])
    .flatMap(({ article }) => (item && article?.item === item.id ? (article.published?.publishedOn ?? []) : []))
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
