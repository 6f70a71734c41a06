/** Cases by cell as a signed report keeps them: of a sum only those that none of its parts has. */
export type FrozenCases = Readonly<Partial<Record<string, readonly string[]>>>;

/** Whether a figure is a sum of others, so that their cases are its own too. */
export function isSum(key: string): boolean {
  return key.endsWith("/total") || key.startsWith("requests/r3_7/");
}

/** All cases of a cell of a signed report: its own, and those of what it adds up. */
export function casesOfCell(key: string, cases: FrozenCases): string[] {
  const own = cases[key] ?? [];
  return isSum(key) ? [...new Set([...own, ...casesOfParts(key, cases)])] : [...own];
}

/** The cases of what a sum adds up, each once. */
export function casesOfParts(key: string, cases: FrozenCases): string[] {
  const [table, row = "", column = ""] = key.split("/");
  const found = Object.entries(cases).flatMap(([other, own = []]) => {
    const [ofTable, ofRow = "", ofColumn] = other.split("/");
    const isRow = row === "r3_7" ? ofRow.startsWith("r3_") : ofRow === row;
    return other !== key && ofTable === table && isRow && (column === "total" || column === ofColumn) ? own : [];
  });
  return [...new Set(found)];
}
