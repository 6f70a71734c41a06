import { attributes, columns } from "../columns.ts";
import { html, raw } from "../html.ts";
import { json, page, type Reply } from "../http.ts";
import { documentPage } from "../pages/layout.ts";
import { publishedAt } from "../pages/public.ts";
import { DEPARTMENTS } from "../requests/codes.ts";
import type { Article } from "../store.ts";
import { ARTICLE_KINDS, INDEX_NUMBER, SUB_COLUMNS } from "./codes.ts";
import { EMPTY } from "./saving.ts";

/** The modern CMS: one page, Vue and Element Plus; everything else is `assets/xxgl/`. */
export function modernCms(): Reply {
  const codes = {
    attributes,
    columns: columns.map(({ code, name }) => [code, name]),
    subColumns: SUB_COLUMNS,
    departments: DEPARTMENTS,
    kinds: ARTICLE_KINDS,
    indexNumber: INDEX_NUMBER,
  };
  return page(
    documentPage(
      "内容管理平台",
      html`<body>
        <div id="app"></div>
        <script>
          window.xxglCodes = ${raw(JSON.stringify(codes))};
        </script>
        <script src="/vendor/vue/vue.global.prod.js"></script>
        <script src="/vendor/element-plus/index.full.min.js"></script>
        <script src="/vendor/element-plus/locale/zh-cn.min.js"></script>
        <script src="/assets/xxgl/pages.js"></script>
        <script src="/assets/xxgl/app.js"></script>
      </body>`,
      html`<link rel="stylesheet" href="/vendor/element-plus/index.css" />
        <link rel="stylesheet" href="/assets/ygk/ygk.css" />`,
    ),
  );
}

/** An article as the form has it; one that is not there is a new one. */
export function modernArticle(article: Article | undefined): Reply {
  const { further, ...fields }: Partial<Article> = article ?? {};
  return json({ ...EMPTY, ...fields, ...further });
}

/** All articles, newest first, as the list shows them. */
export function modernArticles(articles: readonly Article[]): Reply {
  return json(
    [...articles]
      .sort((a, b) => b.id - a.id)
      .map((article) => ({ ...article, publishedAt: article.status === "published" ? publishedAt(article) : "" })),
  );
}

/** What saving answers. */
export function modernSaved(article: Article): Reply {
  const { id, status } = article;
  return json({ ok: true, id, status, url: `/articles/${id}`, publishedAt: article.publishedAt ?? "" });
}
