import { addDays } from "../../lib/deadlines/civil.ts";
import type { LocalDate } from "../../lib/model/draft.ts";
import type { FieldValues } from "../../lib/model/field.ts";
import type { ArticleLine } from "./one-article.ts";
import { STAFF } from "./texts.ts";
import { back, Timeline, workday } from "./timeline.ts";

const FACTS = { facts: "经核对文件原文，与实际不符。", "signed-by": "工作机构负责人样例" };
const APPROVED = { "signed-by": "局主要负责人样例" };

/**
 * 澄清 of the year, by 霍山's procedure: of one of our own articles, of something important that the county had to approve, one
 * that came to nothing, and one that was found today. What is clarified is clarified on the day it was found.
 */
export function clarifications(today: LocalDate, published: readonly ArticleLine[]): Timeline[] {
  const on = (ago: number): LocalDate => workday(addDays(today, -ago), 0);
  const own = published.find(({ plan, published: out }) => plan.item === "announcements" && out < addDays(today, -120));
  return [
    ofOwn(on(115), own),
    clarified(on(240), "网传“下月起取消门诊慢特病待遇”。", true),
    neither(on(60)),
    began(back(today, 0), "网传“集中缴费期延长到明年六月”。").line,
  ];

  function began(day: LocalDate, says: string, more: FieldValues = {}) {
    const line = new Timeline(`clarification ${day}`, "clarification", today);
    line.take("found", day, { "found-by": "net", "found-where": "本地论坛和微信群", "found-says": says, ...more });
    return { line, day };
  }

  function clarified(day: LocalDate, says: string, important: boolean, about?: ArticleLine): Timeline {
    const { line } = began(day, says);
    if (about) line.tie(about.line.case, "clarifies", "公告的截图被改动后传播", day);
    line.take("confirm", day, { "confirm-result": "false", ...FACTS });
    line.take("draft-clarification", day, {
      "clarification-text": "待遇没有变化，以本局公布的文件为准。",
      drafter: STAFF.officer,
      "others-concerned": false,
      important,
    });
    line.take("approve", day, APPROVED);
    if (important) line.take("county-approve", day, { "signed-by": "县政务公开办公室样例" });
    line.take("release", day, { "release-channels": ["net"], "release-address": "本局网站首页“回应关切”" });
    line.take("archive", workday(day, 5));
    return line;
  }

  function ofOwn(day: LocalDate, about: ArticleLine | undefined): Timeline {
    const line = clarified(day, "公告里的停止服务日期被改成了一个月。", false, about);
    about?.line.take("clarified", day);
    return line;
  }

  function neither(day: LocalDate): Timeline {
    const { line } = began(day, "反映缴费标准与去年不同。");
    line.take("confirm", day, { "confirm-result": "neither", ...FACTS });
    line.take("no-clarification", day, { ...APPROVED, "decision-reason": "标准已按文件调整，所述属实。" });
    return line;
  }
}
