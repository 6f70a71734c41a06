import type { LetterReview } from "../../lib/documents/letters/review-letter.ts";
import type { DocumentTemplate } from "../../lib/model/document-template.ts";
import type { Field, FieldValues } from "../../lib/model/field.ts";
import type { Result } from "../../lib/model/result.ts";

/** Who let a document be saved in spite of what the check held. */
export interface LetterApproval {
  readonly name: string;
  readonly role: string;
  readonly reason: string;
}

/** What a page does with the documents of one case. */
export interface LetterActions {
  /**
   * Fills a document with the case and what was entered for it, and checks it. `entry`: the consultation it belongs to,
   * empty for one that is not recorded; undefined where it belongs to the case.
   */
  readonly onReview: (
    template: DocumentTemplate,
    entered: FieldValues,
    entry: string | undefined,
  ) => Promise<Result<LetterReview>>;
  /** Saves it as a file and records that. Answers the file's name. */
  readonly onSave: (
    template: DocumentTemplate,
    review: LetterReview,
    approval: LetterApproval | undefined,
  ) => Promise<Result<string>>;
  /** Opens the settings, where the agency's own data are. */
  readonly onOpenSettings: () => void;
}

/** The field to enter something missing in; `fields` are the document's own, then the procedure's, then those of all documents. */
export function fieldFor(id: string, fields: readonly Field[]): Field {
  const own = fields.find((field) => field.id === id) ?? { id, title: id, kind: "text" as const };
  // A choice whose options are known nowhere, and a person's or a case's id, are written as words.
  const isOpen = (own.kind === "choice" || own.kind === "choices") && !own.options;
  return isOpen || own.kind === "person" || own.kind === "case" ? { id, title: own.title, kind: "text" } : own;
}
