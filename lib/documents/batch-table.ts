import type { Category, Outcome } from "../model/category.ts";
import type { CheckedText, TextFinding } from "../model/checked-text.ts";
import type { TextTable } from "./xlsx.ts";

const HEADERS = [
  { title: "文件", width: 32 },
  { title: "标题", width: 36 },
  { title: "位置", width: 16 },
  { title: "类别", width: 18 },
  { title: "结论", width: 12 },
  { title: "摘录", width: 28 },
  { title: "依据", width: 40 },
  { title: "说明", width: 60 },
] as const;

const VERDICTS: Readonly<Record<Outcome, string>> = { block: "必须处理", ask: "需要人判断", advise: "提示" };

/** What may not be copied into a file: work and trade secrets, and who informed (条例第十五条，投诉举报保密). */
const WITHHELD: ReadonlySet<Category> = new Set(["work-secret", "trade-secret", "informant"]);

/** What points at a person: only its first character is shown. */
const PERSONAL: ReadonlySet<Category> = new Set([
  "id-number",
  "mobile-phone",
  "bank-card",
  "passport",
  "plate-number",
  "home-address",
  "medical-privacy",
  "social-security-number",
  "personal-email",
  "personal-account",
]);

const NOT_COPIED = "（涉密或者敏感，不写入表格）";
const LONGEST_MASK = 18;

/**
 * The result of a batch as a table, a row a finding, one for a text without any. It goes into a file, so it holds less
 * than the screen: nothing of a text with a state secret's mark but where it was found (保密法第三十一条), and no personal data.
 */
export function batchTable(texts: readonly CheckedText[]): TextTable {
  return { sheet: "检查结果", headers: HEADERS, rows: texts.flatMap(rowsOf) };
}

function rowsOf(text: CheckedText): string[][] {
  const { name, error, notes, findings } = text;
  if (error !== undefined) return [[name, "", "", "", "没有读出来", "", "", error]];
  const isSecret = findings.some(({ category }) => category === "secrecy-marking");
  const title = isSecret || holdsFound(text) ? NOT_COPIED : withoutNumbers(text.title);
  const rows = [
    ...findings.map((finding) => [
      name,
      title,
      finding.count > 1 ? `${finding.place}等 ${finding.count} 处` : finding.place,
      finding.title,
      VERDICTS[finding.outcome],
      isSecret ? NOT_COPIED : excerptOf(finding),
      finding.basis.map(({ document, clause }) => `${document} ${clause}`).join("；"),
      finding.message,
    ]),
    ...notes.map((note) => [name, title, "", "", "请人工核对", "", "", note]),
  ];
  return rows.length > 0 ? rows : [[name, title, "", "", "没有发现", "", "", ""]];
}

/** Whether the title itself has something in it that may not be copied. */
function holdsFound({ title, findings }: CheckedText): boolean {
  return findings.some(
    ({ category, excerpt }) =>
      excerpt !== undefined && (PERSONAL.has(category) || WITHHELD.has(category)) && title.includes(excerpt.hit),
  );
}

function excerptOf({ category, excerpt }: TextFinding): string {
  if (excerpt === undefined) return "";
  if (WITHHELD.has(category)) return NOT_COPIED;
  const [first = "", ...rest] = Array.from(excerpt.hit);
  if (PERSONAL.has(category)) return first + "*".repeat(Math.min(rest.length, LONGEST_MASK));
  return withoutNumbers(excerpt.hit);
}

/** Hides what may be a personal number in a text that was raised for something else. */
function withoutNumbers(text: string): string {
  return text.replace(/[\d０-９](?:[ -]?[\dXx０-９]){6,}/g, (number) => "*".repeat(number.length));
}
