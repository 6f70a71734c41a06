/**
 * The demo portal: a CMS in the shape of a county 医疗保障局's, for the browser tests and the demo. It knows nothing of
 * the extension, listens on loopback only, keeps everything in memory and takes its editors from node_modules.
 *
 * `node test/portal/server.ts --port 8765`, then open `/admin/articles`. In the code: {@link startPortal}.
 *
 * Pages: `/` and `/articles/:id` (public), `/admin/` (frame shell), `/admin/articles` (list),
 * `/admin/articles/new` and `/admin/articles/:id/edit` (form; its query is {@link import("./options.ts").FormOptions},
 * and `frame=1` puts it in the frame shell). The staff's side of a request system in two skins: `/ysqgk/` (frames, GBK) and
 * `/ygk/` (Element Plus), see `requests/`. The article form with all the fields of a catalogue, again in two skins: `/xxfb/`
 * (frames, GBK) and `/xxgl/` (Element Plus), see `articles/`. For tests: `/api/articles/:id`, `/api/articles`, `/api/log`,
 * `POST /api/reset`; and in the form's page `window.portal = { editor, ready, getHtml(), setHtml(html) }`.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { parseArgs } from "node:util";
import { page, type Reply } from "./http.ts";
import { readContent } from "./request.ts";
import { notFoundPage } from "./pages/public.ts";
import { answer } from "./routes.ts";
import { type Article, createStore, type Store } from "./store.ts";
import { staticFile } from "./vendor.ts";

/** A running portal. */
export interface Portal {
  /** Origin without a slash at the end, e.g. `http://127.0.0.1:8765`. */
  readonly url: string;
  articles(): Article[];
  close(): Promise<void>;
}

/** Starts a portal of its own on 127.0.0.1; without a port, on any free one. */
export async function startPortal({ port = 0 }: { port?: number } = {}): Promise<Portal> {
  const store = createStore();
  const server = createServer((request, response) => {
    void respond(store, request, response);
  });
  await listen(server, port);
  const address = server.address();
  const bound = typeof address === "object" && address ? address.port : port;
  return { url: `http://127.0.0.1:${bound}`, articles: () => store.articles(), close: () => close(server) };
}

async function respond(store: Store, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { status, headers, body } = await reply(store, request).catch((error: unknown): Reply => {
    return { status: 400, headers: { "content-type": "text/plain; charset=utf-8" }, body: String(error) };
  });
  response.writeHead(status, { "cache-control": "no-store", ...headers }).end(body);
}

async function reply(store: Store, request: IncomingMessage): Promise<Reply> {
  const method = request.method ?? "GET";
  const { path, query } = splitTarget(request.url ?? "/");
  if (path.startsWith("/vendor/") || path.startsWith("/assets/")) {
    const file = method === "GET" ? await staticFile(path) : undefined;
    if (!file) return page(notFoundPage(), 404);
    return { status: 200, headers: { "content-type": file.type, "cache-control": "max-age=3600" }, body: file.body };
  }
  if (path === "/favicon.ico") return { status: 204, headers: {}, body: "" };
  const { fields, files } = await readContent(request, query);
  if (isLogged(method, path)) store.record({ method, path, fields, ...(files.length > 0 && { files }) });
  return answer(method, { store, path, query, fields });
}

/** What tests and editors ask for is no part of what people did. */
function isLogged(method: string, path: string): boolean {
  return path !== "/api/reset" && !(method === "GET" && path.startsWith("/api/"));
}

function splitTarget(target: string): { path: string; query: URLSearchParams } {
  const mark = target.indexOf("?");
  if (mark < 0) return { path: target, query: new URLSearchParams() };
  return { path: target.slice(0, mark), query: new URLSearchParams(target.slice(mark)) };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { port: { type: "string", default: "8765" } } });
  const { url } = await startPortal({ port: Number(values.port) });
  console.log(`演示门户：${url}/admin/articles`);
}
