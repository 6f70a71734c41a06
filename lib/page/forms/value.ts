import type { FormField, FormValue } from "../../model/form-field.ts";

/** Whether nothing is in it. */
export function isEmpty(value: FormValue): boolean {
  return value.length === 0;
}

/**
 * Whether a field that holds `now` holds what was wanted: line ends and the order of ticks do not matter; a tree shows the
 * last name of a path only, a cascader blanks within it.
 */
export function holds(now: FormValue, wanted: FormValue, kind: FormField["kind"]): boolean {
  const [a, b] = [listOf(now), listOf(wanted)];
  if (kind === "tree" || kind === "cascader") {
    const [shown = [], path = []] = [a, b].map((list) =>
      list
        .join()
        .split("/")
        .map((name) => name.trim()),
    );
    return a.length > 0 && shown.every((name, index) => name === path[path.length - shown.length + index]);
  }
  return a.length === b.length && a.every((part) => b.includes(part));
}

/** A value as it is shown. */
export function display(value: FormValue): string {
  return typeof value === "string" ? value : value.join("、");
}

/** The texts of a value: none where it is empty. */
export function listOf(value: FormValue): string[] {
  const list = typeof value === "string" ? [value] : [...value];
  return list.filter((text) => text !== "").map((text) => text.replaceAll("\r\n", "\n"));
}
