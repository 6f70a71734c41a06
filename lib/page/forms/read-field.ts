import type { FormField, FormValue } from "../../model/form-field.ts";
import { frameDocument, isInput, isSelect, isTyped, textOf, tidy } from "./controls.ts";
import { findAll } from "./find.ts";

/** A field that was found, or why it cannot be used: how many elements there are in place of one. */
export type FoundField = { readonly elements: readonly Element[] } | { readonly count: number };

/** Finds a field's element; of a group, all its inputs. */
export function findField(document: Document, { at, kind }: FormField): FoundField {
  const elements = findAll(document, at);
  if (kind !== "radio" && kind !== "checkbox") return elements.length === 1 ? { elements } : { count: elements.length };
  const isGroup = elements.length > 0 && elements.every((one) => isInput(one, kind));
  return isGroup ? { elements } : { count: elements.length === 1 ? 0 : elements.length };
}

/** What the field holds, in the page's own words; `undefined` where it says so in a place that is not there. */
export function readField(document: Document, field: FormField, elements: readonly Element[]): FormValue | undefined {
  const { kind, by, shown } = field;
  if (shown) {
    const [element, ...more] = findAll(document, shown.at);
    if (!element || more.length > 0) return undefined;
    return shown.blank !== undefined && element.matches(shown.blank) ? "" : textOf(element);
  }
  if (kind === "radio" || kind === "checkbox") {
    const ticked = elements.filter((one) => isInput(one) && one.checked).map((one) => nameOfChoice(one, by));
    return kind === "radio" ? (ticked[0] ?? "") : ticked;
  }
  const [element] = elements;
  if (!element) return undefined;
  if (isSelect(element)) {
    const option = element.options[element.selectedIndex];
    // The first option of most selects says that nothing is chosen.
    if (!option || option.value === "") return "";
    return by === "value" ? option.value : tidy(option.textContent);
  }
  if (isTyped(element)) return element.value;
  return textOf(frameDocument(element)?.body ?? element);
}

/** What a radio button or a box is called: its value, or the words beside it. */
export function nameOfChoice(input: Element, by: FormField["by"]): string {
  if (by === "value" && isInput(input)) return input.value;
  const label = isInput(input) ? (input.labels?.[0] ?? input.closest("label")) : null;
  if (label) return tidy(label.textContent);
  // Old pages have no labels: the words after it, up to the next element.
  return tidy(input.nextSibling?.textContent ?? "");
}
