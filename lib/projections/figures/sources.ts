import type { Count, CountSource } from "../../model/reporting.ts";

/** The sources of a count. */
export function sourcesOf({ from }: Pick<Count, "from">): readonly CountSource[] {
  return Array.isArray(from) ? from : [from];
}

/** The figure that a person enters in place of a count, where it is one. */
export function askedOf(count: Pick<Count, "from">): string | undefined {
  const [first] = sourcesOf(count);
  return first && "asked" in first ? first.asked : undefined;
}
