import type { AttachmentKind } from "../../lib/model/attachment.ts";

/** What people call the kinds of files. */
export const ATTACHMENT_TITLES: Readonly<Record<AttachmentKind, string>> = {
  docx: "Word 文档",
  xlsx: "Excel 表格",
  pptx: "演示文稿",
  pdf: "PDF",
  csv: "CSV 表格",
  txt: "文本文件",
  html: "网页文件",
  image: "图片",
  other: "其他文件",
};
