import type { JSX } from "preact";
import { Articles, OPEN_ARTICLES } from "../../../components/articles/Articles.tsx";
import { Clarifications } from "../../../components/articles/Clarifications.tsx";
import { EmptyState } from "../../../components/ui/EmptyState.tsx";
import { SubTabs } from "../../../components/ui/SubTabs.tsx";
import { procedureFor } from "../../../lib/procedures/packs/procedure-for.ts";
import { CatalogueView } from "./CatalogueView.tsx";
import { listLines } from "../log/list-lines.ts";
import { PART_TABS, tabIn } from "../part-tabs.ts";
import type { RequestsViewProps } from "../requests/RequestsView.tsx";
import { StartPublishing } from "../opening/StartPublishing.tsx";

/** How the list was looked at last: whoever comes back from a case finds it so. */
let view = OPEN_ARTICLES;

/** 信息发布: the articles, the catalogue, the clarifications, and the forms that open an article or a clarification. */
export function PublishingView(props: RequestsViewProps): JSX.Element {
  const { route, cases, loaded } = props;
  const { lines, isAll } = cases.state();
  const procedure = procedureFor(loaded.procedures, route.procedure ?? "article", props.date);
  if (!procedure) return <EmptyState title="正在读取办理程序……" />;
  if (route.isRegister) return <StartPublishing {...props} procedure={procedure} />;
  const tab = tabIn("articles", route.tab);
  return (
    <>
      <SubTabs label="信息发布" tabs={PART_TABS.articles} tab={tab} />
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
