import type { HiddenPlace } from "../../model/draft.ts";

const TO_SOURCE = "切换到编辑器的“源代码”视图";

/** What to do by hand, by where the text hides. */
const BY_HAND: Partial<Record<HiddenPlace, string>> = {
  comment: `这处文字在网页源代码的注释里，正文中看不到。请${TO_SOURCE}，删去这段注释。`,
  "alternative-text": `这处文字是图片或者链接的说明文字（alt、title）。请打开它的属性改好，或者${TO_SOURCE}删去。`,
  "link-target": "这处文字在链接的地址里。请打开链接的属性改好地址，或者取消这个链接。",
  invisible: `这处文字设成了不显示，在编辑器里选不中。请${TO_SOURCE}，删去这段文字。`,
};

/** Why a mend was not made, and what to do by hand instead. */
export function whyNotMended(hidden: HiddenPlace | undefined): string {
  return (hidden && BY_HAND[hidden]) ?? "这个编辑器没有接受替换。请在正文中手工改好。";
}
