import type { DoneStep } from "../model/case.ts";
import type { LocalDate } from "../model/draft.ts";
import type { BareCase } from "../procedures/bare-case.ts";

/** One payment of 信息处理费; the amount in 元. */
export interface FeePayment {
  readonly on: LocalDate;
  readonly amount: number;
  /** The day of the notice that it answers; absent where it names none. */
  readonly noticed?: LocalDate;
}

/** The payments of a case by the day of payment; a payment without an amount, of its own or of its notice, is none. */
export function feePayments({ cancelled, done }: Pick<BareCase, "cancelled" | "done">): FeePayment[] {
  if (cancelled) return [];
  return done.flatMap((taking): FeePayment[] => {
    const amount = taking.step === "fee-paid" ? numberOf(taking, "fee-amount", done) : undefined;
    if (amount === undefined) return [];
    const notice = done.find(({ entry }) => entry === taking.of);
    return [{ on: taking.on, amount, ...(notice && { noticed: notice.on }) }];
  });
}

/** The sum of payments in 元, by 分 so that it carries no noise. */
export function feeSum(payments: readonly Pick<FeePayment, "amount">[]): number {
  return payments.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0) / 100;
}

/** The number in a field of a step's taking; where it has none, in that of what it answers (the notice that a payment answers). */
export function numberOf(taking: DoneStep, field: string, done: readonly DoneStep[]): number | undefined {
  const own = taking.fields[field];
  const value =
    own ?? (taking.of === undefined ? undefined : done.find(({ entry }) => entry === taking.of)?.fields[field]);
  return typeof value === "number" ? value : undefined;
}
