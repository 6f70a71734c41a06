import type { FormField } from "../../model/form-field.ts";
import { isHtml } from "../dom.ts";
import { isShown, textOf } from "./controls.ts";
import { findAll, findOne } from "./find.ts";
import { press } from "./press.ts";
import { whenSeen } from "./when-seen.ts";

type Picker = NonNullable<FormField["picker"]>;

/** An open drop-down of a component library, and what closes it again. */
interface Popup {
  readonly element: Element;
  readonly close: () => void;
}

/** Opens a field's drop-down and waits until it is shown. */
async function openPopup(element: Element, picker: Picker): Promise<Popup | undefined> {
  const { ownerDocument: document } = element;
  const opener = picker.open === undefined ? element : findAll(document, picker.open)[0];
  if (!opener) return undefined;
  const popup = (): Element | undefined => shownPopup(document, element, picker);
  // Some open as soon as they have the focus, and a press would close them.
  if (isHtml(element)) element.focus({ preventScroll: true });
  if (popup() === undefined) press(opener);
  const shown = await whenSeen(document, popup);
  if (!shown) return undefined;
  const close = (): void => {
    if (isShown(shown)) press(opener);
    if (isHtml(element)) element.blur();
  };
  return { element: shown, close };
}

/** Chooses in a select: the one shown option of that name, once it is there. */
export async function pickOption(element: Element, picker: Picker, name: string): Promise<string | undefined> {
  return inPopup(element, picker, (popup) => pressNamed(popup, picker.option ?? '[role="option"]', name));
}

/** Chooses in a cascader: a node in each column. `path` is joined by `/`. */
export async function pickPath(element: Element, picker: Picker, path: string): Promise<string | undefined> {
  const { column = "", option = "" } = picker;
  return inPopup(element, picker, async (popup) => {
    for (const [level, name] of pathOf(path).entries()) {
      const ofLevel = (): Element | undefined =>
        [...popup.querySelectorAll(column)].filter((one) => isShown(one))[level];
      const shown = await whenSeen(popup.ownerDocument, ofLevel);
      const refusal = shown ? await pressNamed(shown, option, name) : `网页没有显示“${name}”所在的一级`;
      if (refusal !== undefined) return refusal;
    }
    return undefined;
  });
}

/** Chooses in a tree, unfolding what is above. `path` is joined by `/`; a single name may stand anywhere that is unfolded. */
export async function pickNode(element: Element, picker: Picker, path: string): Promise<string | undefined> {
  const { node = "", option = "", expand = "" } = picker;
  return inPopup(element, picker, async (popup) => {
    const names = pathOf(path);
    let parent: Element = popup;
    for (const [level, name] of names.entries()) {
      const above: Element = parent;
      const own = await whenSeen(popup.ownerDocument, () => {
        const inside = [...above.querySelectorAll(node)].filter(
          (one) => names.length === 1 || isChild(one, above, popup, node),
        );
        const named = inside.filter((one) => labelOf(one, option) === name && isShown(one));
        return named.length > 0 ? named : undefined;
      });
      const [found, ...more] = own ?? [];
      if (!found) return `网页的选项里没有“${name}”`;
      if (more.length > 0) return `网页上有 ${more.length + 1} 个叫“${name}”的选项`;
      const isLast = level === names.length - 1;
      const isFolded = ![...found.querySelectorAll(node)].some((one) => isShown(one));
      const target = isLast ? found.querySelector(option) : isFolded ? found.querySelector(expand) : undefined;
      if (target === null || (target && !press(target))) return `网页不让选“${name}”`;
      parent = found;
    }
    return undefined;
  });
}

/** Does something in a field's open drop-down; closes it where that was refused. */
export async function inPopup(
  element: Element,
  picker: Picker,
  work: (popup: Element) => Promise<string | undefined>,
): Promise<string | undefined> {
  const popup = await openPopup(element, picker);
  if (!popup) return "网页没有打开这一栏的选择框";
  const refusal = await work(popup.element);
  if (refusal !== undefined) popup.close();
  return refusal;
}

async function pressNamed(within: Element, selector: string, name: string): Promise<string | undefined> {
  const options = await whenSeen(within.ownerDocument, () => {
    const named = [...within.querySelectorAll(selector)].filter((one) => textOf(one) === name && isShown(one));
    return named.length > 0 ? named : undefined;
  });
  const [option, ...more] = options ?? [];
  if (!option) return `网页的选项里没有“${name}”`;
  if (more.length > 0) return `网页上有 ${more.length + 1} 个叫“${name}”的选项`;
  return option.getAttribute("aria-disabled") !== "true" && press(option) ? undefined : `网页不让选“${name}”`;
}

function shownPopup(document: Document, element: Element, { popup }: Picker): Element | undefined {
  if (popup === undefined) {
    const named = document.getElementById(element.getAttribute("aria-controls") ?? "");
    return named && isShown(named) ? named : undefined;
  }
  const one = findOne(document, popup);
  return "element" in one && isShown(one.element) ? one.element : undefined;
}

function isChild(node: Element, parent: Element, popup: Element, selector: string): boolean {
  const above = node.parentElement?.closest(selector);
  return parent === popup ? !above || !popup.contains(above) : above === parent;
}

function labelOf(node: Element, option: string): string {
  const content = node.querySelector(option);
  return content ? textOf(content) : "";
}

function pathOf(path: string): string[] {
  return path.split("/").map((name) => name.trim());
}
