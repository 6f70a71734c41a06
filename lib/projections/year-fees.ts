import type { Case } from "../model/case.ts";

/** 信息处理费 of one year, for part six of the annual report: by the day of payment. Amounts in 元. */
export interface YearFees {
  readonly noticed: number;
  readonly paid: number;
  readonly amount: number;
  /** That, in a sentence; also where nothing was taken. */
  readonly sentence: string;
}

/** Counts the fees of a year (YYYY) from the requests. */
export function yearFees(cases: readonly Case[], year: string): YearFees {
  const steps = cases.flatMap(({ done }) => done.map((step) => ({ step, done })));
  const isOfYear = (on: string): boolean => on.startsWith(`${year}-`);
  const noticed = steps.filter(({ step }) => step.step === "fee-notice" && isOfYear(step.on)).length;
  const paid = steps.filter(({ step }) => step.step === "fee-paid" && isOfYear(step.on));
  const cents = paid.reduce((sum, { step, done }) => {
    const notice = done.find(({ entry }) => entry === step.of);
    const { "fee-amount": amount } = notice?.fields ?? {};
    return sum + (typeof amount === "number" ? Math.round(amount * 100) : 0);
  }, 0);
  const amount = cents / 100;
  return { noticed, paid: paid.length, amount, sentence: sentenceOf(noticed, paid.length, amount) };
}

function sentenceOf(noticed: number, paid: number, amount: number): string {
  if (paid > 0) return `本年度发出收费通知的${noticed}件，收取信息处理费的${paid}件，共计${amount}元。`;
  return noticed > 0
    ? `本年度发出收费通知的${noticed}件，没有收到缴费，收取信息处理费0元。`
    : "本年度没有收取信息处理费，收取金额0元。";
}
