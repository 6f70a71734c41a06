import type { DocumentTemplate } from "../../model/document-template.ts";

/** A document's title as a list shows it: with its first article where another of the list is called the same. */
export function titleAmong(documents: readonly DocumentTemplate[], { code, title, basis }: DocumentTemplate): string {
  const isShared = documents.some((one) => one.code !== code && one.title === title);
  return isShared ? `${title}（${basis[0]?.clause ?? code}）` : title;
}
