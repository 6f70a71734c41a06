import type { DoneStep } from "../../model/case.ts";
import type { CatalogueItem } from "../../model/catalogue.ts";
import type { FieldValue } from "../../model/field.ts";
import type { Procedure } from "../../model/procedure.ts";
import type { CountSource } from "../../model/reporting.ts";
import { departmentsOf } from "../scoring/case-departments.ts";
import type { FigureCase, Happening } from "./happenings.ts";

/** What of a catalogue figures are split by. */
export type ItemWords = Pick<CatalogueItem, "id" | "title" | "levels">;

/** Dimensions that are no field of any procedure, by their ids, as a person calls them. */
const MADE_DIMENSIONS: Readonly<Record<string, string>> = {
  "catalogue-level-1": "一级目录",
  "catalogue-level-2": "二级目录",
  outcome: "办理结果",
};

/** Dimensions of what is no case's. */
const EVENT_DIMENSIONS: Readonly<Record<string, string>> = {
  category: "问题种类",
  rule: "规则",
  portal: "平台",
  department: "部门",
  "catalogue-item": "目录事项",
};

const LEVELS: Readonly<Record<string, number>> = { "catalogue-level-1": 0, "catalogue-level-2": 1 };

type Condition = NonNullable<Extract<CountSource, { readonly moment: string }>["when"]>[number];

/** The levels of catalogue items, by `catalogue-level-1 <item>`. */
export function levelsOf(catalogue: readonly ItemWords[]): ReadonlyMap<string, string> {
  return new Map(
    catalogue.flatMap(({ id, levels }) =>
      Object.entries(LEVELS).flatMap(([field, place]): [string, string][] => {
        const level = levels[place];
        return level === undefined ? [] : [[`${field} ${id}`, level]];
      }),
    ),
  );
}

/** Whether all conditions hold: of a step's taking by its own fields, else by the case's last ones. */
export function allHold(
  when: readonly Condition[],
  one: FigureCase,
  taking: DoneStep | undefined,
  levels: ReadonlyMap<string, string>,
): boolean {
  return when.every((condition) => {
    const values = read(condition.field, one, taking, levels);
    return "in" in condition
      ? values.some((value) => condition.in.some((other) => other === value))
      : !values.some((value) => condition.notIn.some((other) => other === value));
  });
}

/** The values of a happening by a dimension, as text; one that is empty where there is none. */
export function valuesOf(field: string, happening: Happening, levels: ReadonlyMap<string, string>): readonly string[] {
  const { values, case: one, taking } = happening;
  const found = values?.[field] ?? (one ? read(field, one, taking, levels).map(String) : []);
  const said = found.filter((value) => value !== "");
  return said.length === 0 ? [""] : said;
}

function read(
  field: string,
  one: FigureCase,
  taking: DoneStep | undefined,
  levels: ReadonlyMap<string, string>,
): readonly (string | number | boolean)[] {
  if (field in LEVELS) {
    const item = one.fields["catalogue-item"];
    return typeof item === "string" ? list(levels.get(`${field} ${item}`)) : [];
  }
  if (field === "outcome") return list(taking?.ended?.outcome ?? one.outcome ?? one.fields["outcome"]);
  const own = list(taking?.fields[field]);
  if (own.length > 0) return own;
  return field === "department" ? departmentsIn(one) : list(one.fields[field]);
}

const departments = new WeakMap<FigureCase, readonly string[]>();

function departmentsIn(one: FigureCase): readonly string[] {
  const known = departments.get(one) ?? departmentsOf(one, undefined);
  departments.set(one, known);
  return known;
}

function list(value: FieldValue | undefined): readonly (string | number | boolean)[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** How dimensions and their values are called. */
export interface Titles {
  readonly of: (procedure: string | undefined, field: string) => string;
  readonly value: (happening: Happening, field: string, value: string) => string;
}

/** By the fields and outcomes of the procedures, and by the catalogue. */
export function titlesBy(procedures: readonly Procedure[], catalogue: readonly ItemWords[]): Titles {
  const fields = new Map<string, string>();
  const values = new Map<string, string>();
  for (const { id, fields: own, outcomes, elsewhere } of procedures.toReversed()) {
    for (const { id: field, title, options = [] } of own) {
      fields.set(`${id} ${field}`, title);
      for (const option of options) values.set(`${id} ${field} ${option.value}`, option.title);
    }
    for (const outcome of [...(elsewhere?.outcomes ?? []), ...outcomes]) {
      values.set(`${id} outcome ${outcome.id}`, outcome.title);
    }
  }
  const items = new Map(catalogue.map(({ id, title }) => [id, title]));
  return {
    of: (procedure, field) =>
      procedure === undefined
        ? (EVENT_DIMENSIONS[field] ?? MADE_DIMENSIONS[field] ?? field)
        : (MADE_DIMENSIONS[field] ?? fields.get(`${procedure} ${field}`) ?? field),
    value(happening, field, value) {
      if (value === "") return "未登记";
      if (field === "catalogue-item") return items.get(value) ?? value;
      if (value === "true" || value === "false") return value === "true" ? "是" : "否";
      return (happening.case && values.get(`${happening.case.procedure} ${field} ${value}`)) ?? value;
    },
  };
}
