import type { Case } from "../model/case.ts";

/**
 * The national procedures, by id, that are about what the agency makes public itself and not about what somebody asked for:
 * what a case is called by, and what one is.
 */
const PUBLISHING: Readonly<Record<string, { readonly name: string; readonly word: string }>> = {
  article: { name: "title", word: "稿件" },
  clarification: { name: "found-says", word: "澄清" },
};

/** What closing an article came to, by its outcome. */
const ENDS: Readonly<Record<string, string>> = {
  published: "已公开",
  "not-published": "不予公开",
  dropped: "不再发布",
};

/** Whether cases of a procedure are about what the agency publishes: they have titles, and neither numbers nor applicants. */
export function isPublishing(procedure: string): boolean {
  return PUBLISHING[procedure] !== undefined;
}

/** What a case is about, in full: of a request what is asked for, of an objection what is claimed, of an article its title. */
export function subjectOf({ procedure, fields }: Pick<Case, "procedure" | "fields">): string {
  const names = [PUBLISHING[procedure]?.name, "content", "claim"];
  const found = names.map((name) => (name === undefined ? undefined : fields[name]));
  return found.find((value) => typeof value === "string" && value !== "")?.toString() ?? "";
}

/** What stands in place of a number where a case has none. */
export function withoutNumber(procedure: string): string {
  return PUBLISHING[procedure]?.word ?? "未编号";
}

/** How an article ended, in a word; undefined for any other case. */
export function endOf({ procedure, outcome = "" }: Pick<Case, "procedure" | "outcome">): string | undefined {
  return procedure === "article" ? ENDS[outcome] : undefined;
}
