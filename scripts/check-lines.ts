import type { About, Draft } from "../lib/model/draft.ts";
import { DRAFT_KINDS } from "../lib/model/draft.ts";
import type { Finding } from "../lib/model/finding.ts";

/** One line of a file of drafts. Either `text` or `html` is there. */
export interface DraftLine {
  readonly id: string;
  readonly text?: string;
  readonly html?: string;
  readonly meta?: unknown;
}

/** Whether a value is a {@link DraftLine}. */
export function isDraftLine(value: unknown): value is DraftLine {
  if (!isRecord(value) || typeof value["id"] !== "string") return false;
  return typeof value["text"] === "string" || typeof value["html"] === "string";
}

const REQUIRED = ["title", "source", "author", "date"] as const;

/**
 * What a line's `meta` says of its draft. Where it tells of a source, an author or a date it stands for a form, and what
 * it leaves out was not filled in; a title alone says nothing of the rest.
 */
export function aboutFrom(meta: unknown): About {
  const given = isRecord(meta) ? meta : {};
  const isForm = ["source", "author", "date"].some((key) => key in given);
  const fields: Record<string, string> = {};
  for (const key of [...REQUIRED, "column", "attribute"]) {
    const value = given[key];
    if (typeof value === "string") fields[key] = value;
  }
  if (isForm) for (const key of REQUIRED) fields[key] ??= "";
  return { ...fields, kind: DRAFT_KINDS.find((kind) => kind === given["kind"]) ?? "unknown" };
}

/** The blocks of a plain text: one a line. */
export function textBlocks(text: string): Draft["blocks"] {
  return text.split("\n").map((line) => ({ kind: "paragraph", text: line }));
}

/** What a span becomes in the text that offsets are printed for. */
export type InSource = (start: number, end: number) => { readonly start: number; readonly end: number };

/** A finding as it is printed: `more` and `hidden` only where there is any, mends left out. */
export function printed(finding: Finding, inSource: InSource = (start, end) => ({ start, end })): object {
  const { rule, category, outcome, start, end, more, hidden, message, basis } = finding;
  return {
    rule,
    category,
    outcome,
    ...inSource(start, end),
    ...(more && { more: more.map((span) => inSource(span.start, span.end)) }),
    ...(hidden && { hidden }),
    message,
    basis,
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
