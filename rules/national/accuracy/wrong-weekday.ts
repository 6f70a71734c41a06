import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 条例第六条：行政机关应当及时、准确地公开政府信息。 */
export const wrongWeekday = {
  id: "wrong-weekday",
  title: "星期与日期不符",
  category: "invalid-date",
  outcome: "ask",
  message: "这个日期与后面写的星期对不上，两者总有一个错。请对照原始通知核对，改正日期或者星期。",
  basis: [{ document: "中华人民共和国政府信息公开条例", clause: "第六条" }],
  match: { by: "detector", detector: "wrong-weekday" },
  fix: { by: "computed", label: "改正星期" },
  flags: [
    "定于〔2026年3月2日（星期二）〕召开",
    "〔2026年3月2日 周三〕上午",
    "时间：〔2026-03-02（星期日）〕",
    "2026年3月2日至〔3月6日（星期四）〕",
    "@date 2026-02-20\n〔3月2日（星期天）〕下午",
  ],
  passes: [
    "定于2026年3月2日（星期一）召开",
    "2026年3月1日（星期天）",
    "工作时间：周一至周五",
    "3月2日（星期五）下午",
    "2026年3月2日，周二值班",
    "2026年3月2日至6日（星期五）休息",
  ],
} satisfies Rule;
