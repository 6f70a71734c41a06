import type { Reply, RouteRequest } from "../http.ts";
import { parseOptions } from "../options.ts";
import type { Article } from "../store.ts";
import { modernArticle, modernArticles, modernCms, modernSaved } from "./modern.ts";
import { oldForm, oldSubColumns } from "./old-form.ts";
import { oldArticles, oldMenu, oldSavedArticle, oldShell, oldTop } from "./old-pages.ts";
import { readSent } from "./saving.ts";

type Handler = (request: RouteRequest) => Reply;

/** Answers for the CMS with all fields in either skin, `undefined` for any other path. `/xxfb/` is the old one. */
export function answerArticles(method: string, request: RouteRequest): Reply | undefined {
  return ROUTES[`${method} ${request.path}`]?.(request);
}

const asked = ({ store, query }: RouteRequest): Article | undefined => store.find(Number(query.get("id") ?? 0));

const save =
  (names: "old" | "ours", status: Article["status"], answer: (article: Article) => Reply): Handler =>
  ({ store, fields }) => {
    const id = Number(fields["id"] ?? "");
    return answer(store.save(id > 0 ? id : undefined, status, ...readSent(fields, names)));
  };

const ROUTES: Readonly<Record<string, Handler>> = {
  "GET /xxfb/": oldShell,
  "GET /xxfb/top.htm": oldTop,
  "GET /xxfb/menu.htm": oldMenu,
  "GET /xxfb/list.do": ({ store }) => oldArticles(store.articles()),
  // `editor` as on the plain form.
  "GET /xxfb/edit.do": (request) => oldForm(parseOptions(request.query), asked(request)),
  "GET /xxfb/zlm.do": ({ query }) => oldSubColumns(query.get("lm") ?? ""),
  "POST /xxfb/draft.do": save("old", "draft", oldSavedArticle),
  "POST /xxfb/publish.do": save("old", "published", oldSavedArticle),
  "GET /xxgl/": modernCms,
  "GET /api/xxgl/articles": ({ store }) => modernArticles(store.articles()),
  "GET /api/xxgl/article": (request) => modernArticle(asked(request)),
  "POST /api/xxgl/draft": save("ours", "draft", modernSaved),
  "POST /api/xxgl/publish": save("ours", "published", modernSaved),
};
