import type { JSX } from "preact";
import type { Publication } from "../../lib/projections/articles/article-line.ts";
import type { CaseLine } from "../../lib/projections/cases/case-line.ts";
import { CaseTable, type CaseColumn, type CaseTableProps } from "../cases/CaseTable.tsx";
import { limit, nextWithRole, received, subject } from "../cases/case-columns.tsx";

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
  subject("标题"),
  { title: "种类", cell: ({ article }) => article?.kindTitle },
  { title: "责任科室", cell: ({ departments }) => departments.join("、") },
  nextWithRole,
  limit,
  { title: "公开情况", class: "found", cell: (line) => <State line={line} /> },
  received("拟稿"),
];

/** Articles, one a row: what each is, who is next, by when, and whether it is public. */
export function ArticleTable(props: ArticleTableProps): JSX.Element {
  return <CaseTable {...props} class="articles" columns={COLUMNS} />;
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
