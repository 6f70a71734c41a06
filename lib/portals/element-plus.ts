import type { FormField } from "../model/form-field.ts";

type Piece = Pick<FormField, "shown" | "picker">;

/** An Element Plus select: its input is found by `at` and names its list; `box` is the component's own class. */
export function elementSelect(box: string): Piece & { kind: "select" } {
  return {
    kind: "select",
    shown: { at: `${box} .el-select__placeholder`, blank: ".is-transparent" },
    picker: { open: `${box} .el-select__wrapper`, option: '[role="option"]' },
  };
}

/** An Element Plus tree select; `popup` is the class that the page gave to its drop-down. */
export function elementTree(box: string, popup: string): Piece & { kind: "tree" } {
  return {
    kind: "tree",
    shown: { at: `${box} .el-select__placeholder`, blank: ".is-transparent" },
    picker: {
      open: `${box} .el-select__wrapper`,
      popup: `.el-popper${popup}`,
      node: ".el-tree-node",
      option: ".el-tree-node__content",
      expand: ".el-tree-node__expand-icon",
    },
  };
}

/** An Element Plus cascader; the field shows the whole path. */
export function elementCascader(box: string, popup: string): Piece & { kind: "cascader" } {
  return {
    kind: "cascader",
    picker: { open: box, popup, column: ".el-cascader-menu", option: ".el-cascader-node" },
  };
}

/** An Element Plus date picker that cannot be typed in: its calendar. */
export const elementCalendar: Piece & { kind: "date" } = {
  kind: "date",
  picker: {
    calendar: {
      heading: ".el-date-picker__header-label",
      previousYear: ".d-arrow-left",
      previousMonth: ".arrow-left",
      nextMonth: ".arrow-right",
      nextYear: ".d-arrow-right",
      day: "td.available .el-date-table-cell__text",
    },
  },
};
