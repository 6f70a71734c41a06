import type { RouteRequest } from "./http.ts";
import type { Article, ArticleFields } from "./store.ts";

/** Saves what the form sent as a draft. A published article is off the public site until it is published again. */
export function saveDraft(request: RouteRequest): Article {
  return save(request, "draft");
}

/** Saves what the form sent and publishes it. */
export function savePublished(request: RouteRequest): Article {
  return save(request, "published");
}

/** The shared URL: the field `action` says whether it publishes; all else is a draft. */
export function saveNamed(request: RouteRequest): Article {
  return save(request, request.fields["action"] === "publish" ? "published" : "draft");
}

function save({ store, fields }: RouteRequest, status: Article["status"]): Article {
  const id = Number(fields["id"] ?? "");
  return store.save(id > 0 ? id : undefined, status, articleFields(fields));
}

function articleFields(fields: Readonly<Record<string, string>>): ArticleFields {
  const field = (name: keyof ArticleFields): string => fields[name] ?? "";
  return {
    title: field("title"),
    column: field("column"),
    source: field("source"),
    author: field("author"),
    date: field("date"),
    attribute: field("attribute"),
    summary: field("summary"),
    html: field("html"),
    attachment: field("attachment"),
  };
}
