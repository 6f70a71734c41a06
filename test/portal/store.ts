import type { ReceivedFile } from "./request.ts";
import { createRequestStore, type RequestStore } from "./requests/store.ts";
import { seedArticles } from "./seed.ts";

/** What the article form sends, field by field, as it was received. */
export interface ArticleFields {
  readonly title: string;
  readonly column: string;
  readonly source: string;
  readonly author: string;
  readonly date: string;
  readonly attribute: string;
  readonly summary: string;
  readonly html: string;
  /** Name of the attached file; the file itself is not kept. */
  readonly attachment: string;
}

/** What only the two larger forms (`/xxfb/`, `/xxgl/`) ask for; column and department are codes. */
export interface FurtherFields {
  readonly subColumn: string;
  readonly basis: string;
  readonly period: string;
  readonly department: string;
  readonly indexNumber: string;
  readonly keywords: string;
  /** `YYYY-MM-DD`. */
  readonly formedOn: string;
  readonly articleKind: string;
}

/** One article of the portal. `html` is byte for byte what the form sent. */
export interface Article extends ArticleFields {
  readonly id: number;
  readonly status: "draft" | "published";
  /** When it went out, to the minute, as it is shown: `2026-11-22 09:30`. Left out of a draft. */
  readonly publishedAt?: string;
  readonly further?: FurtherFields;
}

/** One request that the portal received: pages and saves, not static files. */
interface LogEntry {
  readonly method: string;
  readonly path: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly files?: readonly ReceivedFile[];
}

/** The portal's memory: articles and the log of requests. */
export interface Store {
  /** What the demo request portal holds. */
  readonly requests: RequestStore;
  articles(): Article[];
  find(id: number): Article | undefined;
  /** Saves under the id when there is such an article, else as a new one. */
  save(id: number | undefined, status: Article["status"], fields: ArticleFields, further?: FurtherFields): Article;
  remove(id: number): void;
  record(entry: LogEntry): void;
  log(): LogEntry[];
  reset(): void;
}

/** An in-memory store that starts with the seed articles; ids go on from theirs. */
export function createStore(): Store {
  let articles = new Map<number, Article>();
  let log: LogEntry[] = [];
  let nextId = 0;

  const requests = createRequestStore();
  const store: Store = {
    requests,
    articles: () => [...articles.values()],
    find: (id) => articles.get(id),
    save(id, status, fields, further) {
      const known = id !== undefined && articles.has(id);
      const article: Article = {
        ...fields,
        id: known ? id : nextId++,
        status,
        ...(status === "published" && { publishedAt: minute() }),
        ...(further && { further }),
      };
      articles.set(article.id, article);
      return article;
    },
    remove: (id) => void articles.delete(id),
    record: (entry) => void log.push(entry),
    log: () => [...log],
    reset() {
      articles = new Map(seedArticles.map((article) => [article.id, article]));
      log = [];
      requests.reset();
      nextId = Math.max(...articles.keys()) + 1;
    },
  };
  store.reset();
  return store;
}

function minute(): string {
  return new Date().toLocaleString("sv", { timeZone: "Asia/Shanghai" }).slice(0, 16);
}
