import type { HiddenPlace } from "../../lib/model/draft.ts";

/** Where a text hides, in words that follow 「在」. */
export const HIDDEN_PLACES: Readonly<Record<HiddenPlace, string>> = {
  comment: "批注或者注释中",
  "alternative-text": "图片、链接的说明文字中",
  "link-target": "链接的地址中",
  invisible: "不显示的文字中",
  deleted: "修订痕迹中（标为删除的文字）",
  inserted: "修订痕迹中（标为新增的文字）",
  "hidden-sheet": "隐藏的工作表中",
  "hidden-row": "隐藏的行中",
  "hidden-column": "隐藏的列中",
  metadata: "文件属性中",
  covered: "被遮住的文字中",
  "picture-data": "图片附带的信息中",
};
