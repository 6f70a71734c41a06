import type { DashboardPart } from "../../components/dashboard/Dashboard.tsx";

/** The lists and pages within a part of the dashboard, as the address names them. */
export const PART_TABS = {
  articles: [
    ["articles", "稿件"],
    ["catalogue", "目录"],
    ["clarifications", "澄清"],
  ],
  supervision: [
    ["complaints", "投诉举报"],
    ["opinions", "舆情回应"],
    ["inspections", "监督检查"],
    ["assessments", "考核评议"],
    ["scoring", "考核记分"],
  ],
  duties: [
    ["duties", "年度日程"],
    ["self-check", "不予公开自查"],
    ["rules", "规定之间的不同"],
  ],
  figures: [
    ["figures", "统计"],
    ["annual", "年度报告"],
  ],
  data: [
    ["exchange", "多台电脑"],
    ["conflicts", "待核"],
    ["backup", "备份和恢复"],
  ],
} as const satisfies Partial<Record<DashboardPart, readonly (readonly [string, string])[]>>;

/** A part that has tabs. */
export type TabbedPart = keyof typeof PART_TABS;
/** A tab, see {@link PART_TABS}. */
export type PartTab = (typeof PART_TABS)[TabbedPart][number][0];
/** The tabs of one part. */
export type TabOf<P extends TabbedPart> = (typeof PART_TABS)[P][number][0];

/** The part that a tab is in; undefined where there is no such tab. */
export function partOfTab(name: string): { readonly part: TabbedPart; readonly tab: PartTab } | undefined {
  for (const part of ["articles", "supervision", "duties", "figures", "data"] as const) {
    const tab = PART_TABS[part].find(([each]) => each === name)?.[0];
    if (tab) return { part, tab };
  }
  return undefined;
}

/** A tab of this part; its first one where the address names none of it. */
export function tabIn<P extends TabbedPart>(part: P, tab: PartTab | undefined): TabOf<P> {
  const tabs: readonly (readonly [TabOf<P>, string])[] = PART_TABS[part];
  const found = tabs.find(([each]) => each === tab) ?? tabs[0];
  if (!found) throw new RangeError(`no tabs in ${part}`);
  return found[0];
}
