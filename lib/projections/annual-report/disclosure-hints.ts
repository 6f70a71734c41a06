import type { CellKey, CountedAs, EnteredCell, ReportHint } from "../../model/annual-report.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { FieldValue } from "../../model/field.ts";
import type { BareCase } from "../../procedures/bare-case.ts";
import { feePayments, feeSum } from "../fee-payments.ts";
import type { ReportDays } from "./standing.ts";

/** A step of change-validity that says that a document does not hold any more. */
const GONE: ReadonlySet<unknown> = new Set(["repealed", "expired"]);
/** 元 in 万元. */
const TEN_THOUSAND = 10_000;

/**
 * What the log has beside the figures of part two that are entered: of documents what was published as 规范性文件、政策性文件, which not all are
 * 行政规范性文件; of decisions those that were published; of charges the 信息处理费 (109号第八条: 行政事业性收费) by the day of payment. None where the log has nothing.
 */
export function disclosureHints(cases: readonly BareCase[], days: ReportDays): ReportHint[] {
  const isIn = (on: LocalDate | undefined): boolean => on !== undefined && days.first <= on && on <= days.last;
  const articles = cases.flatMap((one) => {
    const { counted } = one;
    if (counted?.table !== "disclosure" || counted.as.length === 0 || one.cancelled) return [];
    const out = one.done.find(({ publishes }) => publishes)?.on;
    return out !== undefined && out <= days.last ? [{ one, counted, out, gone: goneOn(one, days.last) }] : [];
  });
  const policies = articles.filter(({ counted }) => counted.as.includes("normative"));
  const decisions = (kind: CountedAs, word: string): string[] =>
    articles.flatMap(({ one: { id, fields }, counted, out }) =>
      isIn(out) && counted.as.includes(kind) && text(fields["title"]).includes(word) ? [id] : [],
    );
  const made = policies.filter(({ counted, out }) => isIn(counted.since ?? out));
  const repealed = policies.filter(({ gone }) => gone?.as === "repealed" && isIn(gone.on));
  const valid = policies.filter(({ gone }) => gone === undefined);
  const ids = (found: typeof policies): string[] => found.map(({ one }) => one.id);
  return [
    ...hint("normative/made", ids(made), "形成的规范性文件、政策性文件"),
    ...hint("normative/repealed", ids(repealed), "登记为废止的规范性文件、政策性文件"),
    ...hint("normative/valid", ids(valid), "公开后没有登记废止或者失效的规范性文件、政策性文件"),
    ...hint("permits/count", decisions("permits", "许可"), "公开的行政许可决定"),
    ...hint("penalties/count", decisions("penalties", "处罚"), "公开的行政处罚决定"),
    ...hint("coercion/count", decisions("coercion", "强制"), "公开的行政强制决定"),
    ...feeHint(cases, isIn),
  ];
}

function hint(cell: EnteredCell, cases: readonly string[], what: string): ReportHint[] {
  if (cases.length === 0) return [];
  const cells: CellKey[] = [`disclosure/${cell}`];
  const sentence = `记录中本期${what}有 ${cases.length} 件，供填报时核对；应当填的数以本机关的文件和执法台账为准。`;
  return [{ cells, value: cases.length, cases, sentence }];
}

function feeHint(cases: readonly BareCase[], isIn: (on: LocalDate) => boolean): ReportHint[] {
  const paid = cases.flatMap((one) => {
    // Few requests cost anything.
    const payments =
      one.counted?.table === "requests" && one.fields["fee-amount"] !== undefined ? feePayments(one) : [];
    return payments.flatMap(({ on, amount }) => (isIn(on) ? [{ id: one.id, amount }] : []));
  });
  if (paid.length === 0) return [];
  const sum = feeSum(paid);
  const value = sum / TEN_THOUSAND;
  const sentence = `记录中本期收取信息处理费 ${paid.length} 笔，共 ${sum} 元（${value} 万元）；其他行政事业性收费不在记录中。`;
  return [{ cells: ["disclosure/charges/amount"], value, cases: [...new Set(paid.map(({ id }) => id))], sentence }];
}

/** What was said last of its validity by the end of that day, where it does not hold any more. */
function goneOn({ done }: BareCase, by: LocalDate): { readonly as: unknown; readonly on: LocalDate } | undefined {
  const said = done
    .filter(({ step }) => step === "change-validity")
    .map(({ fields, on }) => ({ as: fields["validity"], on: civil(fields["validity-on"]) ?? on }))
    .filter(({ on }) => on <= by)
    .at(-1);
  return said && GONE.has(said.as) ? said : undefined;
}

function civil(value: FieldValue | undefined): LocalDate | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function text(value: FieldValue | undefined): string {
  return typeof value === "string" ? value : "";
}
