import type { ComponentChildren, JSX } from "preact";
import type { SelfCheckList, WithheldGroup } from "../../lib/projections/self-check/self-check.ts";
import { MANY, type WantedGroup } from "../../lib/projections/self-check/wanted.ts";
import { Basis } from "../cases/Basis.tsx";
import { CaseLinks } from "../reporting/CaseLinks.tsx";
import { caseLink } from "../cases/case-link.ts";
import { Button } from "../ui/Button.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { PrintHead, type PrintHeadProps } from "../ui/PrintHead.tsx";
import { ConcludeForm, type OnConclude } from "./ConcludeForm.tsx";

/** Props of {@link SelfCheck}. */
export interface SelfCheckProps extends Omit<PrintHeadProps, "title"> {
  readonly year: string;
  /** Absent while it is made. */
  readonly list: SelfCheckList | undefined;
  /** Absent where the rules in force ask for no self-check: the list is there, and nothing is put down about it. */
  readonly onConclude?: OnConclude | undefined;
  /** The duty's own page; absent where there is none. */
  readonly duty?: string | undefined;
  readonly onPrint: () => void;
}

/** 不予公开自查: what was withheld or refused in a year, what many asked for, and what a person came to about each. */
export function SelfCheck(props: SelfCheckProps): JSX.Element {
  const { year, list, onConclude, duty } = props;
  const before = String(Number(year) - 1);
  const after = String(Number(year) + 1);
  return (
    <article class="to-print self-check" aria-label="不予公开自查">
      <PrintHead {...props} title={`${year}年不予公开和集中申请信息自查表`} />
      <section class="card" aria-labelledby="self-check">
        <div class="bar">
          <h2 id="self-check">
            {year}年不予公开和集中申请信息自查{" "}
            {list && (
              <output class="muted count-of">
                共 {list.total} 项，已有结论 {list.concluded} 项
              </output>
            )}
          </h2>
          <div class="line screen-only">
            <a href={`#self-check/${before}`}>{before}年</a>
            <a href={`#self-check/${after}`}>{after}年</a>
            <Button tone="primary" onPress={props.onPrint}>
              打印
            </Button>
          </div>
        </div>
        <p class="muted">
          到{year}年底仍然不公开的都列出，往年决定的按决定的年度分列；后来已经公开的不再列出。申请较为集中的，是一年内有
          {MANY.applicants}个以上不同申请人申请、或者申请
          {MANY.requests}件以上的相近内容，按收到的日期列出。
        </p>
        {!onConclude && <p class="muted screen-only">现行规则没有规定每年自查，这里只列清单，不登记结论。</p>}
        {duty !== undefined && (
          <p class="screen-only">
            <a href={duty}>本年自查的办理页</a>
          </p>
        )}
        {list === undefined && <EmptyState title="正在汇总……" />}
        {list?.total === 0 && <EmptyState title={`到${year}年底没有不予公开的信息，${year}年也没有较为集中的申请。`} />}
        {list && list.total > 0 && ![...list.articles, ...list.requests].some((group) => group.year === year) && (
          <p class="muted">
            {year}年没有新决定不予公开的
            {list.articles.length + list.requests.length > 0 ? "，以下是往年决定的，仍然要逐项复核" : ""}。
          </p>
        )}
      </section>
      {list && (
        <>
          <Withheld
            id="self-check-articles"
            title="没有主动公开的稿件"
            year={year}
            groups={list.articles}
            onConclude={onConclude}
          />
          <Withheld
            id="self-check-requests"
            title="没有公开的申请"
            year={year}
            groups={list.requests}
            onConclude={onConclude}
          />
          <Wanted groups={list.wanted} onConclude={onConclude} />
        </>
      )}
    </article>
  );
}

function Withheld(props: {
  readonly id: string;
  readonly title: string;
  readonly year: string;
  readonly groups: readonly WithheldGroup[];
  readonly onConclude: OnConclude | undefined;
}): JSX.Element | null {
  const { id, title, year, groups, onConclude } = props;
  if (groups.length === 0) return null;
  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {groups.map((group) => (
        <Table
          key={`${group.year} ${group.title}`}
          caption={`${group.year === year ? "" : `${group.year}年决定的：`}${group.title}（${group.items.length}件）`}
          heads={["事项", "决定日期", "理由和依据", "决定人"]}
        >
          {group.items.map((item) => (
            <tr key={item.id}>
              <td>
                <a href={caseLink(item.id)}>{item.name}</a>
                {item.subject !== "" && <p>{item.subject}</p>}
                {item.department !== "" && <p class="muted">{item.department}</p>}
              </td>
              <td>{item.on}</td>
              <td>
                {item.reason || <span class="muted">没有写明理由</span>}
                <p>{item.written === "" ? <Basis basis={item.basis} /> : <span class="cited">{item.written}</span>}</p>
              </td>
              <td>{item.who || "未填姓名"}</td>
              <td>
                <ConcludeForm id={item.id} name={item.name} conclusion={item.conclusion} onConclude={onConclude} />
              </td>
            </tr>
          ))}
        </Table>
      ))}
    </section>
  );
}

function Wanted({
  groups,
  onConclude,
}: {
  readonly groups: readonly WantedGroup[];
  readonly onConclude: OnConclude | undefined;
}): JSX.Element | null {
  if (groups.length === 0) return null;
  return (
    <section class="card" aria-labelledby="self-check-wanted">
      <h2 id="self-check-wanted">申请较为集中的信息</h2>
      <Table caption={`相近的申请（${groups.length}组）`} heads={["申请的内容", "件数", "申请", "此后的公开情况"]}>
        {groups.map((group) => (
          <tr key={group.id}>
            <td>{group.subject}</td>
            <td>
              {group.cases.length}件
              <p class="muted">{group.applicants > 0 ? `${group.applicants}个申请人` : "申请人未登记"}</p>
            </td>
            <td>
              <CaseLinks cases={group.cases} />
            </td>
            <td>
              {group.published.length === 0
                ? "没有找到已公开的信息"
                : group.published.slice(0, 3).map(({ title, on }) => (
                    <p key={`${title} ${on}`}>
                      {on}公开：{title}
                    </p>
                  ))}
            </td>
            <td>
              <ConcludeForm id={group.id} name={group.subject} conclusion={group.conclusion} onConclude={onConclude} />
            </td>
          </tr>
        ))}
      </Table>
    </section>
  );
}

function Table(props: {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <div class="scroll">
      <table>
        <caption>{props.caption}</caption>
        <thead>
          <tr>
            {[...props.heads, "自查结论"].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{props.children}</tbody>
      </table>
    </div>
  );
}
