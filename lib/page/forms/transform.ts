import type { Transform } from "../../model/form-field.ts";

const TOKENS = /YYYY|MM|DD|HH|mm|ss|M|D/g;

/** A page's words as our value; `undefined` where they do not fit, e.g. an option that the profile does not know. */
export function readAs(text: string, steps: readonly Transform[] = []): string | undefined {
  let value: string | undefined = text.trim();
  for (const step of steps) {
    // An empty field is empty, whatever it would be read as.
    if (value === undefined || value === "") return value;
    value = readStep(value, step);
  }
  return value;
}

/** Our value in a page's words; `undefined` where there are none for it. */
export function writeAs(value: string, steps: readonly Transform[] = []): string | undefined {
  let text: string | undefined = value;
  for (const step of steps.toReversed()) {
    if (text === undefined || text === "") return text;
    text = writeStep(text, step);
  }
  return text;
}

function readStep(value: string, step: Transform): string | undefined {
  if (step.type === "date") return readDate(value, step.format);
  if (step.type === "options") return Object.entries(step.map).find(([, theirs]) => theirs === value)?.[0];
  if (step.type === "part") return value.split(step.by)[step.index]?.trim();
  const { start = "", end = "" } = step;
  const rest = value.slice(value.startsWith(start) ? start.length : 0);
  return (end !== "" && rest.endsWith(end) ? rest.slice(0, -end.length) : rest).trim();
}

function writeStep(value: string, step: Transform): string | undefined {
  if (step.type === "date") return writeDate(value, step.format);
  if (step.type === "options") return Object.hasOwn(step.map, value) ? step.map[value] : undefined;
  // What a part was cut from is not known.
  return step.type === "part" ? undefined : `${step.start ?? ""}${value}${step.end ?? ""}`;
}

function readDate(text: string, format: string): string | undefined {
  const tokens: string[] = [];
  const pattern = format.replaceAll(/YYYY|MM|DD|HH|mm|ss|M|D|[.*+?^${}()|[\]\\]/g, (part) => {
    if (!part.match(TOKENS)) return `\\${part}`;
    tokens.push(part[0] === "Y" ? "Y" : part);
    return part === "YYYY" ? "(\\d{4})" : part.length === 2 ? "(\\d{2})" : "(\\d{1,2})";
  });
  const match = new RegExp(`^${pattern}$`, "u").exec(text);
  const of = (...names: readonly string[]): number =>
    Number(match?.[tokens.findIndex((one) => names.includes(one)) + 1]);
  const [year, month, day] = [of("Y"), of("MM", "M"), of("DD", "D")];
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = match && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? `${year}-${two(month)}-${two(day)}` : undefined;
}

function writeDate(value: string, format: string): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const parts: Readonly<Record<string, string>> = {
    YYYY: year,
    MM: month,
    DD: day,
    M: String(Number(month)),
    D: String(Number(day)),
  };
  return format.replaceAll(TOKENS, (token) => parts[token] ?? "00");
}

function two(count: number): string {
  return String(count).padStart(2, "0");
}
