import type { JSX } from "preact";
import { ArticleFacts } from "../../components/articles/ArticleFacts.tsx";
import { Articles, OPEN_ARTICLES } from "../../components/articles/Articles.tsx";
import { Catalogue } from "../../components/articles/Catalogue.tsx";
import { CatalogueDue } from "../../components/articles/CatalogueDue.tsx";
import { Clarifications } from "../../components/articles/Clarifications.tsx";
import { HandOver } from "../../components/articles/HandOver.tsx";
import { SubTabs } from "../../components/ui/SubTabs.tsx";
import { PART_TABS } from "../../entrypoints/dashboard/part-tabs.ts";
import { CasePage } from "../../components/cases/CasePage.tsx";
import { RegisterOther } from "../../components/cases/RegisterOther.tsx";
import { TieForm } from "../../components/cases/TieForm.tsx";
import { Today } from "../../components/cases/Today.tsx";
import { Trace } from "../../components/cases/Trace.tsx";
import { amendActions, stepActions } from "../../entrypoints/dashboard/case/step-actions.ts";
import { workdaysBetween } from "../../lib/deadlines/workdays.ts";
import type { Procedure } from "../../lib/model/procedure.ts";
import { stepForm } from "../../lib/procedures/entering/step-form.ts";
import { stepFaults } from "../../lib/procedures/entering/validate-step.ts";
import { traceOf } from "../../lib/procedures/trace.ts";
import { tieWays } from "../../lib/projections/articles/tie-ways.ts";
import { catalogueCoverage, type PublishedArticle } from "../../lib/projections/catalogue/coverage.ts";
import { NO_ITEM_FILTER } from "../../lib/projections/catalogue/filter-items.ts";
import { withItemChoices } from "../../lib/projections/catalogue/item-choices.ts";
import { dueGroups } from "../../lib/projections/due-list.ts";
import { CALENDAR } from "../../rules/calendar/index.ts";
import { catalogue } from "../../rules/zhangzhou/catalogue/index.ts";
import {
  altered,
  approved,
  ARTICLE,
  article1,
  articles,
  CLARIFICATION,
  clarification1,
  policy,
  sampleId,
} from "./article-samples.ts";
import { screen } from "./dashboard-screen.tsx";
import { DAY, type Sample } from "./request-samples.ts";
import type { Story } from "./stories.tsx";

const nothing = (): void => {};
const done = async () => ({ ok: true, value: undefined }) as const;
const PERSON = { name: "李明", department: "办公室", role: "科员" };
const HELP = { names: { department: ["待遇保障科", "基金监管科"] } };
const LONG = "关于进一步做好困难群众参加城乡居民基本医疗保险、大病保险和医疗救助工作有关事项的通知".repeat(4);
const CHANNELS = { titles: ["云溪县人民政府网"], hosts: ["www.yunxi.gov.cn"] };

function list(all: readonly Sample[], press: readonly string[] = []): Story {
  return screen(
    "articles",
    <>
      <SubTabs label="信息发布" tabs={PART_TABS.articles} tab="articles" />
      <Articles
        initial={{ ...OPEN_ARTICLES, filter: { ...OPEN_ARTICLES.filter, state: "any" } }}
        onView={nothing}
        lines={all.map(({ line }) => line)}
        isReading={false}
        kinds={ARTICLE.fields.find(({ id }) => id === "article-kind")?.options ?? []}
        onAllItems={nothing}
        onStart={nothing}
      />
    </>,
    press,
  );
}

const YEARLY = catalogue.filter(({ period }) => period.again === "year");

const PUBLISHED: readonly PublishedArticle[] = [...YEARLY, ...catalogue.slice(0, 6)].map(
  ({ id, departments }, index) => ({
    case: sampleId(index + 1),
    item: id,
    title: "公开的一篇",
    publishedOn: `202${index % 2 === 0 ? "5" : "6"}-${index % 4 === 0 ? "11-28" : "03-03"}`,
    address: `https://www.example.gov.cn/ybj/art/2026/${index}.html`,
    department: departments[0] ?? "",
  }),
);

const coverage = (articlesOut: readonly PublishedArticle[]) => catalogueCoverage(catalogue, articlesOut, CALENDAR, DAY);

function items(out: readonly PublishedArticle[], press: readonly string[] = [], count = catalogue.length): Story {
  return screen(
    "articles",
    <>
      <SubTabs label="信息发布" tabs={PART_TABS.articles} tab="catalogue" />
      <Catalogue
        coverage={catalogueCoverage(catalogue.slice(0, count), out, CALENDAR, DAY)}
        today={DAY}
        initial={NO_ITEM_FILTER}
        onFilter={nothing}
        isReading={false}
      />
    </>,
    press,
  );
}

function clarifications(all: readonly Sample[]): Story {
  return screen(
    "articles",
    <>
      <SubTabs label="信息发布" tabs={PART_TABS.articles} tab="clarifications" />
      <Clarifications lines={all.map(({ line }) => line)} isReading={false} onStart={nothing} />
    </>,
  );
}

function page({ one, events, line }: Sample, procedure: Procedure, press: readonly string[] = []): Story {
  const parts = { one, procedure, today: DAY, by: PERSON, onRecord: done };
  const others = articles(24).map((each) => each.line);
  return screen(
    "articles",
    <CasePage
      one={one}
      procedure={procedure}
      events={events}
      today={DAY}
      steps={stepActions(parts)}
      amend={amendActions(parts)}
      help={HELP}
      lines={new Map([...others, line].map((each) => [each.id, each]))}
      links={[{ to: sampleId(3), title: "解读本文件的稿件", onUntie: nothing }]}
      tying={<TieForm ways={tieWays(line, others)} onTie={done} />}
      trace={(clock) => <Trace days={traceOf(clock, CALENDAR, DAY)} due={clock.due} />}
    >
      {line.article && (
        <ArticleFacts one={one} line={line.article} today={DAY} channels={CHANNELS}>
          {one.article?.seal && (
            <HandOver
              onSave={async (to) => ({ ok: true, value: `信息发布移交单（${to}）.html` })}
              onCheck={async () => ({ ok: true, value: { kind: "same" } })}
            />
          )}
        </ArticleFacts>
      )}
    </CasePage>,
    press,
  );
}

function start(press: readonly string[] = []): Story {
  const [procedure = ARTICLE] = withItemChoices([ARTICLE], catalogue);
  const place = { procedure, step: procedure.starts };
  const form: JSX.Element = (
    <RegisterOther
      title="新建稿件"
      notes={["在发布系统里写的稿件，请在它的编辑页面上开始审核；这里登记纸质办理的，或者还没有录入发布系统的。"]}
      initial={{ drafter: "李明", "catalogue-item": catalogue[0]?.id ?? "" }}
      hint={procedure.steps[0]?.hint}
      today={DAY}
      fields={(values) => stepForm(place, values)}
      check={({ on, values }) => stepFaults({ ...place, on, values, now: new Date(`${DAY}T02:00:00.000Z`) })}
      onRegister={done}
      onCancel={nothing}
      help={HELP}
    />
  );
  return screen("articles", form, press);
}

function today(): Story {
  const all = [...articles(16), clarification1(40, "2026-11-18")];
  return screen(
    "today",
    <Today
      date={DAY}
      groups={dueGroups(
        all.map(({ one }) => one),
        { today: DAY, calendar: CALENDAR },
      )}
      lines={new Map(all.map(({ line }) => [line.id, line]))}
      left={(due) => workdaysBetween(DAY, due, CALENDAR)}
      open={12}
      isReading={false}
      catalogue={<CatalogueDue coverage={coverage(PUBLISHED)} />}
    />,
  );
}

/** The screens about articles, the catalogue and clarifications, in their states. */
export const ARTICLE_STORIES: Readonly<Record<string, Story>> = {
  "dashboard-articles-empty": list([]),
  "dashboard-articles": list([...articles(22), policy(), altered()]),
  "dashboard-articles-1000": list(articles(1000)),
  "dashboard-articles-long": list(articles(10, LONG)),
  "dashboard-article-today": today(),
  "dashboard-article-start": start(),
  "dashboard-article-start-fault": start(["登记"]),
  "dashboard-article-draft": page(article1(4, "2026-11-16"), ARTICLE),
  "dashboard-article-approved": page(
    article1(4, "2026-11-10", (log) => approved(log, "2026-11-10")),
    ARTICLE,
    ["移交托管单位发布"],
  ),
  "dashboard-article-altered": page(altered(), ARTICLE, ["怎么算的"]),
  "dashboard-article-policy": page(policy(), ARTICLE, ["关联其他事项"]),
  "dashboard-article-long": page(
    article1(4, "2026-11-10", (log) => approved(log, "2026-11-10"), { title: LONG.slice(0, 200) }),
    ARTICLE,
  ),
  "dashboard-catalogue": items(PUBLISHED),
  "dashboard-catalogue-never": items([], ["目录与依据不一致"]),
  "dashboard-catalogue-empty": items([], [], 0),
  "dashboard-clarifications": clarifications([
    clarification1(1, "2026-11-20"),
    clarification1(2, "2026-11-16"),
    clarification1(3, "2026-11-12", true),
    clarification1(5, "2026-11-09", true, LONG),
  ]),
  "dashboard-clarifications-empty": clarifications([]),
  "dashboard-clarifications-1000": clarifications(
    Array.from({ length: 1000 }, (_, index) => clarification1(index + 1, "2026-11-09", index % 3 > 0)),
  ),
  "dashboard-clarification": page(clarification1(2, "2026-11-18"), CLARIFICATION),
};
