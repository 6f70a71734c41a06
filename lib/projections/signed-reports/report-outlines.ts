import type { SignedOutline } from "../../model/report-facts.ts";

/** An outline of a report's texts: as it is now, or as it was signed. */
export interface ReportOutline extends Pick<SignedOutline, "id" | "title"> {
  readonly sections: readonly SignedOutline["sections"][number][];
}

/** The outline that was chosen, else the first; undefined where there is none. */
export function chosenOutline<O extends ReportOutline>(
  outlines: readonly O[],
  chosen: string | undefined,
): O | undefined {
  return outlines.find(({ id }) => id === chosen) ?? outlines[0];
}

/** Under which key the texts of a report keep a section's: of the first outline its id, of any other `outline/section`. */
export function textKey(outlines: readonly ReportOutline[], outline: string, section: string): string {
  return outlines[0]?.id === outline ? section : `${outline}/${section}`;
}

/**
 * What a section of the texts is called, by its key; the key where no outline has it. Of an outline that is there more than once, as it is and as
 * it was signed, the first that has the section says.
 */
export function sectionTitle(outlines: readonly ReportOutline[], key: string): string {
  const [outline, section] = key.includes("/") ? key.split("/") : [outlines[0]?.id, key];
  const own = outlines.filter(({ id }) => id === outline).flatMap(({ sections }) => sections);
  return own.find(({ id }) => id === section)?.title ?? key;
}

/** The outlines as they are kept when a report is signed: their titles and where the tables stand. */
export function frozenOutlines(outlines: readonly ReportOutline[]): SignedOutline[] {
  return outlines.map(({ id, title, sections }) => ({
    id,
    title,
    sections: sections.map((section) => ({
      id: section.id,
      title: section.title,
      ...(section.table !== undefined && { table: section.table }),
    })),
  }));
}
