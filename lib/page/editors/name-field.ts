import type { PortalProfile } from "../../model/portal-profile.ts";
import { isTextField } from "../dom.ts";
import type { NameField } from "./find-surfaces.ts";

/** What a form's parts are called when a profile points to them. */
const NAMES = {
  title: "标题",
  column: "栏目",
  source: "来源",
  author: "作者",
  date: "发布日期",
  attribute: "公开属性",
  summary: "摘要",
};

const FIELDS = ["title", "column", "source", "author", "date", "attribute", "summary"] as const;

/** Labels of one-line fields whose text is published with the article. */
const PUBLISHED = /标题|题目|摘要|导读|简介|关键词|来源|作者/;

/** Names fields as a portal profile says: nothing outside the article's form counts. */
export function nameByProfile(profile: PortalProfile): NameField {
  return (element, rich) => {
    if (!element.closest(profile.form)) return undefined;
    for (const key of FIELDS) {
      const selector = profile.fields[key];
      if (selector !== undefined && element.matches(selector)) return NAMES[key];
    }
    return rich || element.nodeName === "TEXTAREA" ? "正文" : undefined;
  };
}

/** Names fields by the words beside them, on a site without a profile. */
export function nameByLabel(element: HTMLElement, rich: boolean): string | undefined {
  if (rich) return "正文";
  const label = labelOf(element);
  if (element.nodeName === "TEXTAREA") return label === "" ? "正文" : label;
  return PUBLISHED.test(label) ? label : undefined;
}

/** The words beside a field: its label element, else its own hints, else the cell before it in an old table layout. */
function labelOf(element: HTMLElement): string {
  const own = isTextField(element) ? Array.from(element.labels ?? [], (label) => label.textContent) : [];
  const cell = element.closest("td")?.previousElementSibling?.textContent;
  const words = [...own, element.ariaLabel, element.getAttribute("placeholder"), cell, element.title];
  const first = words.find((text) => text !== null && text !== undefined && text.trim() !== "") ?? "";
  return first.replace(/[\s:：*＊]/g, "").slice(0, 20);
}
