import type { BareCase } from "../procedures/bare-case.ts";
import { feePayments, feeSum } from "./fee-payments.ts";

/** 信息处理费 of one year, for part six of the annual report: by the day of payment. Amounts in 元. */
export interface YearFees {
  /** Requests of which a notice was sent within the year. */
  readonly noticed: number;
  /** Requests of which something was paid within the year. */
  readonly paid: number;
  /** Of these, those that were noticed in an earlier year. */
  readonly earlier: number;
  readonly amount: number;
  /** That, in a sentence; also where nothing was taken. */
  readonly sentence: string;
}

/** Counts the fees of a year (YYYY) from the requests. */
export function yearFees(cases: readonly BareCase[], year: string): YearFees {
  const isOfYear = (on: string): boolean => on.startsWith(`${year}-`);
  // Few requests cost anything: of all others the steps are looked at once.
  const charged = cases.filter(
    ({ cancelled, done }) => !cancelled && done.some(({ step }) => step === "fee-notice" || step === "fee-paid"),
  );
  const noticed = charged.filter(({ done }) =>
    done.some(({ step, on }) => step === "fee-notice" && isOfYear(on)),
  ).length;
  const payments = charged.map((one) => feePayments(one).filter(({ on }) => isOfYear(on)));
  const paid = payments.filter((own) => own.length > 0);
  const earlier = paid.filter((own) => own.every((one) => one.noticed !== undefined && one.noticed < `${year}-01-01`));
  const counted = { noticed, paid: paid.length, earlier: earlier.length, amount: feeSum(payments.flat()) };
  return { ...counted, sentence: sentenceOf(counted) };
}

function sentenceOf({ noticed, paid, earlier, amount }: Omit<YearFees, "sentence">): string {
  const sent = noticed > 0 ? `本年度发出收费通知的${noticed}件，` : "本年度没有发出收费通知，";
  const before = earlier > 0 ? `（其中在以前年度通知、到本年度缴费的${earlier}件）` : "";
  if (paid > 0) return `${sent}收取信息处理费的${paid}件${before}，共计${amount}元。`;
  return noticed > 0 ? `${sent}没有收到缴费，收取信息处理费0元。` : "本年度没有收取信息处理费，收取金额0元。";
}
