import type { Html } from "./html.ts";
import type { Store } from "./store.ts";

/** A request, read. */
export interface RouteRequest {
  readonly store: Store;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly fields: Readonly<Record<string, string>>;
}

/** What a route answers. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** A page. */
export function page(body: Html, status = 200): Reply {
  return { status, headers: { "content-type": "text/html; charset=utf-8" }, body: body.html };
}

/** A JSON answer. */
export function json(value: unknown, status = 200): Reply {
  const headers = { "content-type": "application/json; charset=utf-8" };
  return { status, headers, body: JSON.stringify(value) };
}

/** 303 See Other: after a form post. */
export function seeOther(location: string): Reply {
  return { status: 303, headers: { location }, body: "" };
}
