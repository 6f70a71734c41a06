/** The agency that the demo portal belongs to. There is no such county. */
export const AGENCY = "云溪县医疗保障局";

/** Columns of the site: the code that the form sends and the name that people see. */
export const columns: readonly { readonly code: string; readonly name: string }[] = [
  { code: "0101", name: "通知公告" },
  { code: "0102", name: "工作动态" },
  { code: "0201", name: "政策文件" },
  { code: "0202", name: "政策解读" },
  { code: "0301", name: "医疗救助" },
  { code: "0302", name: "基金监管" },
  { code: "0303", name: "定点医药机构" },
  { code: "0401", name: "财政预决算" },
];

/** Whether an article is public, in the words of the form. */
export const attributes: readonly string[] = ["主动公开", "依申请公开", "不予公开"];

/** The name of a column, or the code itself where there is no such column. */
export function columnName(code: string): string {
  return columns.find((column) => column.code === code)?.name ?? code;
}
