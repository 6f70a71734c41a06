import type { TemplateRow } from "../../../lib/model/document-template.ts";

/** A title, and its value or room for it. */
export function line(title: string, text = ""): TemplateRow {
  return { cells: [{ text: title, head: true }, { text }] };
}

/** The same with room to write by hand. */
export function room(title: string): TemplateRow {
  return { ...line(title), tall: true };
}

/** Two columns of a slip that is sent back. */
export const SLIP = [5, 11];
