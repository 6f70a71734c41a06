const TITLE = /(20\d\d)年?度?(?:政府)?信息公开(?:工作)?年度?报告/g;

/** The year that a report is of, by its title, else by its file's name; `undefined` where that names none, or several. */
export function reportYear(text: string, name: string): string | undefined {
  for (const words of [text, name]) {
    const plain = words.normalize("NFKC").replaceAll(/\s+/g, "");
    const years = new Set([...plain.matchAll(TITLE)].map(([, year]) => year));
    if (years.size === 1) return [...years][0];
    if (years.size > 1) return undefined;
  }
  const inName = new Set(name.normalize("NFKC").match(/20\d\d(?=年)/g));
  return inName.size === 1 ? [...inName][0] : undefined;
}
