import { INDEX_NUMBER } from "../../model/index-number.ts";
import type { Draft } from "../../model/draft.ts";
import type { PortalProfile } from "../../model/portal-profile.ts";

/** What a form says about its article besides the text. */
export type ArticleFields = Pick<Draft, "title" | "source" | "author" | "date" | "column" | "attribute">;

const READ = ["title", "source", "author", "date", "column", "attribute"] as const;

/** Reads the article's fields where a profile says they are: empty ones too. One that is not there, or twice, is left out. */
export function readFields(document: Document, profile: PortalProfile | undefined): ArticleFields {
  const fields: { -readonly [K in keyof ArticleFields]: ArticleFields[K] } = {};
  if (!profile) return fields;
  for (const key of READ) {
    const selector = profile.fields[key];
    if (selector === undefined) continue;
    const value = valueOf([...document.querySelectorAll(selector)]);
    if (value !== undefined) fields[key] = value;
  }
  return fields;
}

/** The article's 索引号 where the profile's form to fill in has one; undefined where it is empty, or looks like none. */
export function readIndexNumber(document: Document, profile: PortalProfile | undefined): string | undefined {
  const field = profile?.fill?.fields.find(({ key }) => key === "indexNumber");
  const value = field && valueOf([...document.querySelectorAll(field.at)]);
  return value !== undefined && INDEX_NUMBER.test(value) ? value : undefined;
}

/** What a select, a radio group or a field holds, as the person sees it. */
function valueOf(elements: readonly Element[]): string | undefined {
  const radios = elements.filter((one) => one instanceof HTMLInputElement && one.type === "radio");
  const element = radios.find((one) => one instanceof HTMLInputElement && one.checked) ?? elements[0];
  if (elements.length > 1 && radios.length !== elements.length) return undefined;
  if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.textContent.trim();
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) return element.value.trim();
  return undefined;
}
