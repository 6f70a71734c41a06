import { answerArticles } from "./articles/routes.ts";
import { listPage } from "./pages/list.ts";
import { formPage } from "./pages/form.ts";
import { framePage } from "./pages/frame.ts";
import { loginPage } from "./pages/login.ts";
import { homePage, notFoundPage, publicPage } from "./pages/public.ts";
import { parseOptions } from "./options.ts";
import { json, page, type Reply, type RouteRequest, seeOther } from "./http.ts";
import { answerRequests } from "./requests/routes.ts";
import { saveDraft, saveNamed, savePublished } from "./saving.ts";

type Handler = (request: RouteRequest, id: number) => Reply;

const routes: readonly (readonly [method: string, path: RegExp, handler: Handler])[] = [
  ["GET", /^\/$/, ({ store }) => page(homePage(store.articles()))],
  ["GET", /^\/articles\/(\d+)$/, showPublic],
  ["GET", /^\/admin\/?$/, () => page(framePage("/admin/articles"))],
  ["GET", /^\/admin\/articles$/, ({ store, query }) => page(listPage(store.articles(), query))],
  ["GET", /^\/admin\/articles\/new$/, (request) => showForm(request, undefined)],
  ["GET", /^\/admin\/articles\/(\d+)\/edit$/, showForm],
  // The same form under an address that no profile speaks of.
  ["GET", /^\/oa\/info\/edit$/, (request) => showForm(request, undefined)],
  ["GET", /^\/oa\/login$/, () => page(loginPage())],
  ["POST", /^\/admin\/articles\/(\d+)\/delete$/, remove],
  ["POST", /^\/admin\/articles\/save-draft$/, (request) => savedToList(saveDraft(request))],
  [
    "POST",
    /^\/admin\/articles\/publish$/,
    (request) => seeOther(`/articles/${savePublished(request).id}?notice=published`),
  ],
  ["POST", /^\/admin\/articles\/save$/, (request) => savedToList(saveNamed(request))],
  ["POST", /^\/api\/articles\/draft$/, (request) => savedAsJson(saveDraft(request))],
  ["POST", /^\/api\/articles\/publish$/, (request) => savedAsJson(savePublished(request))],
  [
    "GET",
    /^\/api\/articles\/(\d+)$/,
    ({ store }, id) => json(store.find(id) ?? { error: "没有这篇文章" }, store.find(id) ? 200 : 404),
  ],
  ["GET", /^\/api\/articles$/, ({ store }) => json(store.articles())],
  ["POST", /^\/api\/upload$/, ({ fields }) => json({ ok: true, name: fields["file"] ?? "" })],
  ["GET", /^\/api\/log$/, ({ store }) => json(store.log())],
  ["POST", /^\/api\/reset$/, reset],
  ["GET", /^\/api\/ueditor$/, () => json(ueditorConfig)],
];

/** What UEditor asks its server for at start: uploads are off. */
const ueditorConfig = {
  imageActionName: "",
  imageAllowFiles: [],
  imageUrlPrefix: "",
  fileActionName: "",
  videoActionName: "",
};

/** Finds the route of a request and answers it. */
export function answer(method: string, request: RouteRequest): Reply {
  const ofSystems = answerRequests(method, request) ?? answerArticles(method, request);
  if (ofSystems) return ofSystems;
  for (const [routeMethod, path, handler] of routes) {
    const match = routeMethod === method ? path.exec(request.path) : null;
    if (match) return handler(request, Number(match[1] ?? 0));
  }
  return page(notFoundPage(), 404);
}

function showPublic({ store, query }: RouteRequest, id: number): Reply {
  const article = store.find(id);
  if (article?.status !== "published") return page(notFoundPage(), 404);
  return page(publicPage(article, query.get("notice") === "published"));
}

function showForm({ store, path, query }: RouteRequest, id: number | undefined): Reply {
  if (query.get("frame") === "1") {
    const inner = new URLSearchParams(query);
    inner.delete("frame");
    return page(framePage(`${path}?${inner.toString()}`));
  }
  const article = id === undefined ? undefined : store.find(id);
  if (id !== undefined && !article) return page(notFoundPage(), 404);
  const options = parseOptions(query);
  const shown = page(formPage(path, query, options, article));
  if (!options.strict) return shown;
  const policy = "default-src 'self' 'unsafe-inline' 'unsafe-eval'; frame-src 'none'; worker-src 'none'";
  return { ...shown, headers: { ...shown.headers, "content-security-policy": policy } };
}

function remove({ store }: RouteRequest, id: number): Reply {
  store.remove(id);
  return seeOther("/admin/articles?notice=deleted");
}

function reset({ store }: RouteRequest): Reply {
  store.reset();
  return json({ ok: true });
}

function savedToList({ id, status }: { id: number; status: string }): Reply {
  return seeOther(`/admin/articles?notice=${status}&id=${id}`);
}

function savedAsJson({ id, status }: { id: number; status: string }): Reply {
  return json({ ok: true, id, status, url: `/articles/${id}` });
}
