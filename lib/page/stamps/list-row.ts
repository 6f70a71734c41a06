/** A row of a list: what its stamp is asked for by, and the cell that the stamp goes to. */
export interface ListRow {
  readonly number: string;
  /** What the row is called where its number says nothing to a person. */
  readonly name?: string;
  readonly cell: Element;
}
