import type { TemplateBlock } from "../../../lib/model/document-template.ts";

/** To whom: the name is written by hand, on the paper only. */
export const informantLine = "投诉举报人　　　　　　　　　　";

/** Which complaint it is, by its number and day alone. */
export const complaintOpening: TemplateBlock = {
  text: "本机关于{received-on}接到的投诉举报（编号：{number}），现将有关情况告知如下。",
};
