import { fit, type LedgerHeader } from "./find-header.ts";
import { TARGETS, type TargetId } from "./targets.ts";

/** Which column is taken for what; a column may serve for two (收到日期 also for 双方确认日期, where a person says so). */
export type Mapping = Readonly<Partial<Record<TargetId, number>>>;

/** Proposes a column for each target by the header's words. What two columns say as well goes to the first of them. */
export function proposeMapping({ columns }: LedgerHeader): Mapping {
  const mapping: Partial<Record<TargetId, number>> = {};
  const taken = new Set<number>();
  const passes = [
    [2, 0],
    [2, 1],
    [1, 0],
    [1, 1],
  ] as const;
  for (const [wanted, part] of passes)
    for (const { id } of TARGETS) {
      if (mapping[id] !== undefined) continue;
      const found = columns.find(({ column, names }) => !taken.has(column) && fit(names[part] ?? "", id) === wanted);
      if (!found) continue;
      mapping[id] = found.column;
      taken.add(found.column);
    }
  return mapping;
}

/** The columns that have a header and are taken for nothing. */
export function unmapped({ columns }: LedgerHeader, mapping: Mapping): LedgerHeader["columns"] {
  const taken = new Set(Object.values(mapping));
  return columns.filter(({ column, title }) => title !== "" && !taken.has(column));
}
