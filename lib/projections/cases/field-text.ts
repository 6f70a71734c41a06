import type { Field, FieldValue } from "../../model/field.ts";

/** What a person reads of a value; empty where there is none. A person of the vault is never named here. */
export function fieldText(value: FieldValue | undefined, field: Field | undefined): string {
  if (value === undefined || value === "") return "";
  if (typeof value === "boolean") return value ? "是" : "否";
  if (typeof value === "number") return field?.kind === "money" ? `${value.toFixed(2)} 元` : String(value);
  if (Array.isArray(value)) return value.map((one) => titleOf(one, field)).join("、");
  if (field?.kind === "person") return "已登记（加密保存）";
  if (field?.kind === "case") return "见“有关的事项”";
  return titleOf(value, field);
}

function titleOf(value: string, field: Field | undefined): string {
  return field?.options?.find((option) => option.value === value)?.title ?? value;
}
