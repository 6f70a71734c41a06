import type { FormField } from "../../model/form-field.ts";
import { isInput, isSelect, isTyped, tidy } from "./controls.ts";
import { inField, tellChanged } from "./press.ts";
import { nameOfChoice } from "./read-field.ts";
import { settled, whenSeen } from "./when-seen.ts";

/** Puts text into a field, as typing all of it at once would. Our world's setter is the browser's own: frameworks hear of it. */
export function writeText(element: Element, text: string): void {
  if (!isTyped(element)) return;
  inField(element, () => {
    element.value = text;
    tellChanged(element);
  });
}

/** Sets a hidden field, which nobody looks at. */
export function writeHidden(element: Element, text: string): void {
  if (isInput(element)) element.value = text;
}

/** Chooses an option, once the page has it: options of a second select come after the first was chosen. */
export async function writeSelect(element: Element, name: string, by: FormField["by"]): Promise<string | undefined> {
  if (!isSelect(element)) return "网页上的这一栏不是下拉选择";
  const options = await whenSeen(element.ownerDocument, () => {
    const named = [...element.options].filter((one) => (by === "value" ? one.value : tidy(one.textContent)) === name);
    return named.length > 0 ? named : undefined;
  });
  const [option, ...more] = options ?? [];
  if (!option) return `网页的选项里没有“${name}”`;
  if (more.length > 0) return `网页上有 ${more.length + 1} 个叫“${name}”的选项`;
  if (option.disabled || element.disabled) return `网页不让选“${name}”`;
  inField(element, () => {
    element.selectedIndex = option.index;
    tellChanged(element);
  });
  return undefined;
}

/** Ticks these, and of boxes takes the other ticks away. A press is the one thing that every page hears. */
export async function writeChoices(
  elements: readonly Element[],
  names: readonly string[],
  by: FormField["by"],
): Promise<string | undefined> {
  const inputs = elements.filter((one) => isInput(one));
  const missing = names.find((name) => inputs.filter((one) => nameOfChoice(one, by) === name).length !== 1);
  if (missing !== undefined) return `网页的选项里没有“${missing}”，或者不止一个`;
  for (const input of inputs) {
    const isWanted = names.includes(nameOfChoice(input, by));
    const isRadio = input.type === "radio";
    if (isRadio ? !isWanted || input.checked : isWanted === input.checked) continue;
    input.click();
    // A framework takes a group's boxes one at a time.
    await settled(input.ownerDocument);
  }
  return undefined;
}
