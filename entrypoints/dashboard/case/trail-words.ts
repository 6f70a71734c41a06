import { TIE_TITLES } from "../../../components/cases/Ties.tsx";
import { ATTACHMENT_TITLES } from "../../../components/ui/attachment-titles.ts";
import { CATEGORY_TITLES } from "../../../components/ui/category-titles.ts";
import { OPINION_TITLES, POINT_TITLES } from "../../../components/ui/six-point-titles.ts";
import type { CaseLine } from "../../../lib/projections/cases/case-line.ts";
import type { TrailWords } from "../../../lib/projections/trail/trail-row.ts";

/** The words of a trail: titles of rules by id, names of the other cases by their lines. */
export function trailWords(
  ruleTitles: Readonly<Record<string, string>>,
  lines: ReadonlyMap<string, CaseLine>,
): TrailWords {
  return {
    tallies: (tallies) =>
      tallies
        .map(
          ({ rule, category, count, field }) =>
            `${ruleTitles[rule] ?? CATEGORY_TITLES[category]}${count}处（${field}）`,
        )
        .join("，"),
    point: (point) => POINT_TITLES[point].title,
    opinion: (opinion) => OPINION_TITLES[opinion],
    attachment: ({ kind, size }) => `${ATTACHMENT_TITLES[kind]}，${Math.max(1, Math.round(size / 1024))} KB`,
    tie: (tie) => TIE_TITLES[tie],
    caseName: (id) => {
      const line = lines.get(id);
      return line ? line.number || line.content : "";
    },
  };
}
