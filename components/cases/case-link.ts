/** The part of the address that shows a case on our own page. */
export function caseLink(id: string): string {
  return `#case/${id}`;
}
