import { type ComponentChild, render } from "preact";
import { act } from "preact/test-utils";
import { onTestFinished } from "vitest";

/** What a test sees of a rendered component. */
export interface Mounted {
  /** The element it was rendered into. */
  readonly root: HTMLElement;
  /** All buttons and summaries, by their name as a screen reader would say it. */
  readonly names: () => string[];
  /** The one control whose name contains `name`. */
  readonly control: (name: string) => HTMLElement;
  /** Presses it by script. */
  readonly press: (name: string) => Promise<void>;
  /** The form control under the label that contains `label`. */
  readonly field: (label: string) => HTMLInputElement;
  /** Fills it in as typing would. */
  readonly type: (label: string, value: string) => Promise<void>;
  /** All text that is shown. */
  readonly text: () => string;
  /** Renders anew with other props. */
  readonly update: (view: ComponentChild) => Promise<void>;
}

/** Renders into the document, and takes it away when the test is over. */
export function mount(view: ComponentChild): Mounted {
  const root = document.createElement("div");
  document.body.append(root);
  void act(() => render(view, root));
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  const controls = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>("button, summary")];
  const control = (name: string): HTMLElement =>
    one(
      controls().filter((each) => nameOf(each).includes(name)),
      name,
    );
  const field = (label: string): HTMLInputElement => {
    const labels = [...root.querySelectorAll("label")].filter((each) => each.textContent?.includes(label));
    const [inside, target] = ["input, textarea", `[id="${one(labels, label).htmlFor}"]`];
    const found =
      one(labels, label).querySelector<HTMLInputElement>(inside) ?? root.querySelector<HTMLInputElement>(target);
    if (!found) throw new Error(`nothing under ${label}`);
    return found;
  };
  return {
    root,
    names: () => controls().map(nameOf),
    control,
    press: (name) => act(() => control(name).click()),
    field,
    type: (label, value) =>
      act(() => {
        field(label).value = value;
        field(label).dispatchEvent(new Event("input", { bubbles: true }));
      }),
    text: () => root.textContent ?? "",
    update: (next) => act(() => render(next, root)),
  };
}

function one<T>(found: readonly T[], name: string): T {
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`${found.length} × ${name}`);
  return first;
}

function nameOf(element: HTMLElement): string {
  return element.getAttribute("aria-label") ?? element.textContent ?? "";
}
