import type { Case } from "../../lib/model/case.ts";
import type { RowStamp } from "../../lib/model/row-stamp.ts";
import { today } from "../../lib/platform/today.ts";
import { stampOf } from "../../lib/projections/due-stamps.ts";
import type { Cases } from "./cases.ts";

/** What stands beside a request that has no case yet. */
const UNREGISTERED: RowStamp = {
  text: "未登记",
  tone: "unregistered",
  title: "这件申请还没有登记，期限没有计算。打开它的详情页可以登记。",
};

/** The cases behind the numbers that a request system shows. */
export interface RequestDesk {
  /** The case of a number, if it has one; of several the one that is not closed. */
  find(number: string): Promise<Case | undefined>;
  /** A stamp for every number. */
  stamps(numbers: readonly string[]): Promise<Record<string, RowStamp>>;
}

/** The desk upon the cases of the log. */
export function createRequestDesk(cases: Pick<Cases, "withNumbers">): RequestDesk {
  const found = async (numbers: readonly string[]): Promise<ReadonlyMap<string, Case>> => {
    const all = await cases.withNumbers(numbers);
    return new Map(
      [...all].flatMap(([number, every]) => {
        const own = every.filter(({ procedure }) => procedure === "request");
        const one = own.find(({ state }) => state !== "closed") ?? own.at(-1);
        return one ? [[number, one] as const] : [];
      }),
    );
  };
  return {
    find: async (number) => (await found([number])).get(number),
    async stamps(numbers) {
      const byNumber = await found(numbers);
      return Object.fromEntries(numbers.map((number) => [number, rowStamp(byNumber.get(number))]));
    },
  };
}

/** The stamp of a case on the portal's page, or that there is none. */
export function rowStamp(one: Case | undefined): RowStamp {
  if (!one) return UNREGISTERED;
  const { text, tone, title } = stampOf(one, today());
  return { text, tone, title };
}
