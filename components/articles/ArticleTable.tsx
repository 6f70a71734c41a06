import type { JSX } from "preact";
import type { Publication } from "../../lib/projections/articles/article-line.ts";
import type { CaseLine } from "../../lib/projections/requests/case-line.ts";
import { caseLink } from "../requests/case-link.ts";
import { CaseTable, type CaseColumn, type CaseTableProps } from "../requests/CaseTable.tsx";
import { StampChip } from "../requests/StampChip.tsx";

/** Props of {@link ArticleTable}. */
export type ArticleTableProps = Omit<CaseTableProps, "columns" | "class">;

const PUBLICATION: Readonly<Record<Publication, string>> = {
  "not-yet": "尚未公开",
  public: "已公开",
  amending: "已公开，更正中",
  "taken-down": "已撤下",
  "closed-otherwise": "未公开",
};

const COLUMNS: readonly CaseColumn[] = [
  {
    title: "标题",
    class: "content",
    cell: ({ id, content }) => (
      <a data-row href={caseLink(id)} title={content}>
        {content || "（没有标题）"}
      </a>
    ),
  },
  { title: "种类", cell: ({ article }) => article?.kindTitle },
  { title: "责任科室", cell: ({ departments }) => departments.join("、") },
  { title: "下一步", class: "next", cell: (line) => <Next line={line} /> },
  {
    title: "期限",
    by: "due",
    cell: ({ stamp, breaches }) => (
      <>
        <StampChip stamp={stamp} />
        {breaches > 0 && stamp.tone !== "late" && <span class="breached">曾超期</span>}
      </>
    ),
  },
  { title: "公开情况", class: "found", cell: (line) => <State line={line} /> },
  { title: "拟稿", by: "received", class: "time", cell: ({ received }) => received },
];

/** Articles, one a row: what each is, who is next, by when, and whether it is public. */
export function ArticleTable(props: ArticleTableProps): JSX.Element {
  return <CaseTable {...props} class="articles" columns={COLUMNS} />;
}

/** Who is next with what, also where a limit goes on once it is closed. */
function Next({ line: { state, due, outcomeTitle, next, role } }: { readonly line: CaseLine }): JSX.Element {
  if ((state === "closed" && due === undefined) || next === undefined) return <>{outcomeTitle ?? ""}</>;
  return (
    <>
      {next} <span class="muted">{role}</span>
    </>
  );
}

function State({ line: { article } }: { readonly line: CaseLine }): JSX.Element | null {
  if (!article) return null;
  return (
    <>
      {PUBLICATION[article.publication]}
      {article.differs && <span class="breached">网页与审定稿不同</span>}
      {article.lacksInterpretation && <span class="breached">缺解读</span>}
      {article.lacksMark && <span class="breached">缺效力标注</span>}
    </>
  );
}
