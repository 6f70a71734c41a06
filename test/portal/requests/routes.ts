import { json, type Reply, type RouteRequest } from "../http.ts";
import { modernDetail, modernList, modernPage } from "./modern.ts";
import { oldContent, oldDetail } from "./old-detail.ts";
import { oldList } from "./old-list.ts";
import { framesetPage, menuPage, topPage } from "./old-page.ts";
import { oldCarriers, oldReply, oldReplyForm, oldSaved } from "./old-reply.ts";
import type { PortalRequest } from "./seed.ts";

type Handler = (request: RouteRequest) => Reply;

/** Answers a request of either skin, `undefined` for any other path. `/ysqgk/` is the old one, `/ygk/` the modern one. */
export function answerRequests(method: string, request: RouteRequest): Reply | undefined {
  return ROUTES[`${method} ${request.path}`]?.(request);
}

const one =
  (show: (found: PortalRequest) => Reply): Handler =>
  ({ store, query }) => {
    const found = store.requests.find(Number(query.get("id")));
    return found ? show(found) : json({ error: "没有这件申请" }, 404);
  };

const ROUTES: Readonly<Record<string, Handler>> = {
  "GET /ysqgk/": framesetPage,
  "GET /ysqgk/top.htm": topPage,
  "GET /ysqgk/menu.htm": menuPage,
  "GET /ysqgk/list.do": ({ store, query }) => oldList(store.requests.all(), query),
  "GET /ysqgk/view.do": one(oldDetail),
  "GET /ysqgk/nr.do": one(oldContent),
  "GET /ysqgk/reply.do": one(oldReply),
  "GET /ysqgk/hf.do": one(oldReplyForm),
  "GET /ysqgk/cydw.do": ({ query }) => oldCarriers(query.get("fs") ?? ""),
  "POST /ysqgk/save.do": keep(oldSaved),
  "GET /ygk/": modernPage,
  "GET /api/ygk/requests": ({ store, query }) => modernList(store.requests.all(), query),
  "GET /api/ygk/request": one(modernDetail),
  "POST /api/ygk/reply": keep((fields) => json({ ok: true, received: fields })),
  "GET /api/requests/reply": ({ store, query }) => json(store.requests.replyTo(Number(query.get("id"))) ?? {}),
};

function keep(answer: (fields: Readonly<Record<string, string>>) => Reply): Handler {
  return ({ store, fields }) => {
    store.requests.reply(Number(fields["id"]), fields);
    return answer(fields);
  };
}
