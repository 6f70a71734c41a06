import type { Category } from "../../model/category.ts";
import { draftText, type Block, type Draft } from "../../model/draft.ts";
import type { FieldValues } from "../../model/field.ts";
import type { Finding } from "../../model/finding.ts";
import type { FilledLetter, LetterPart } from "./fill-letter.ts";

/** What a letter has no place for: it is sent to one person, it is not put up on a site. */
const OF_PUBLISHING: ReadonlySet<Category> = new Set<Category>(["missing-metadata", "missing-element"]);

/** What is lawful in a letter where it is the addressee's own, or the office's. */
const OF_PERSONS: ReadonlySet<Category> = new Set<Category>([
  "mobile-phone",
  "home-address",
  "personal-email",
  "personal-account",
  "bank-card",
]);

/** Values that name the addressee and the office. */
const OWN = [
  "applicant-name",
  "applicant-phone",
  "applicant-address",
  "consulted-name",
  "office-phone",
  "office-address",
  "disclosure-office",
  "disclosure-head",
  "complaint-channel",
  "fee-account",
  "right-organ-contact",
] as const;

/** A filled document as a draft, for the check: paragraphs and the cells of forms, in their order. */
export function letterDraft({ title, parts }: Pick<FilledLetter, "title" | "parts">): Draft {
  let table = -1;
  const blocksOf = (part: LetterPart): Block[] => {
    if (part.role !== "form") {
      const kind = part.role === "title" || part.role === "page-title" ? "heading" : "paragraph";
      return [{ kind, text: part.text }];
    }
    table += 1;
    return part.rows.flatMap(({ cells }, row) => {
      let column = 0;
      return cells.map(({ text, head, columns }): Block => {
        const cell = { table, row, column, ...(head && { isHeader: true }) };
        column += columns;
        return { kind: "cell", text, cell };
      });
    });
  };
  return { kind: "unknown", title, blocks: parts.flatMap(blocksOf) };
}

/**
 * What the check found in a document, less what makes sense for published articles only, and less the addressee's and the
 * office's own numbers and addresses: `values` are those the document was filled with.
 */
export function letterFindings(draft: Draft, findings: readonly Finding[], values: FieldValues): Finding[] {
  const text = draftText(draft);
  const own = OWN.flatMap((id) => {
    const value = values[id];
    return typeof value === "string" && value !== "" ? [bare(value)] : [];
  });
  const isOwn = ({ start, end, more = [] }: Finding): boolean =>
    [{ start, end }, ...more].every((span) => {
      const found = bare(text.slice(span.start, span.end));
      return found !== "" && own.some((one) => one.includes(found) || found === one);
    });
  return findings.filter(
    (finding) => !OF_PUBLISHING.has(finding.category) && !(OF_PERSONS.has(finding.category) && isOwn(finding)),
  );
}

function bare(text: string): string {
  return text.replace(/[\s-]/g, "");
}
