/** An item of the catalogue that an article may belong to, as it is offered. */
export interface CatalogueHint {
  readonly id: string;
  readonly title: string;
  /** Why it is offered: a sentence. */
  readonly reason: string;
  /** Where it stands in the agency's catalogue. */
  readonly source: string;
}
