import type { Case } from "../../../lib/model/case.ts";
import { failure, success, type Result } from "../../../lib/model/result.ts";
import type { RowStamp } from "../../../lib/model/row-stamp.ts";
import { today } from "../../../lib/platform/today.ts";
import { stampOf } from "../../../lib/projections/due-stamps.ts";
import type { Cases } from "../cases/cases.ts";

/** What stands beside a request that has no case yet. */
const UNREGISTERED: RowStamp = {
  text: "未登记",
  tone: "unregistered",
  title: "这件申请还没有登记，期限没有计算。打开它的详情页可以登记。",
};

/** The cases behind the numbers that a request system shows. */
export interface RequestDesk {
  /** The case of a number, by the portal's or the agency's own, if it has one; of several the one that is not closed. */
  find(number: string): Promise<Case | undefined>;
  /** The one case that a reply to this portal's number belongs to; else a sentence. */
  findForReply(number: string): Promise<Result<Case>>;
  /** A stamp for every number. */
  stamps(numbers: readonly string[]): Promise<Record<string, RowStamp>>;
}

/** The desk upon the cases of the log. */
export function createRequestDesk(cases: Pick<Cases, "withNumbers">): RequestDesk {
  const requests = async (numbers: readonly string[]): Promise<ReadonlyMap<string, readonly Case[]>> => {
    const all = await cases.withNumbers(numbers);
    return new Map(
      [...all].map(([number, every]) => [number, every.filter(({ procedure }) => procedure === "request")]),
    );
  };
  return {
    find: async (number) => likeliest((await requests([number])).get(number)),
    async findForReply(number) {
      const found = (await requests([number])).get(number) ?? [];
      const [one, another] = found.filter((each) => isOfPortal(each, number));
      if (one && another) return failure(`登记台账中有几件申请都是编号 ${number}，没有填写；请先在台账中更正。`);
      if (one) return success(one);
      return failure(
        found.length > 0
          ? `登记台账中编号 ${number} 是本机关的登记编号，不一定是这一件，没有填写；是这一件的，请在台账中补上平台编号。`
          : `编号 ${number} 还没有登记，没有可以填的内容；请先在详情页登记。`,
      );
    },
    async stamps(numbers) {
      const found = await requests(numbers);
      return Object.fromEntries(numbers.map((number) => [number, stampFor(number, likeliest(found.get(number)))]));
    },
  };
}

/** Whether a case is known by this number of the portal's, not by an equal one of the agency's own. */
export function isOfPortal({ fields }: Pick<Case, "fields">, number: string): boolean {
  return fields["portal-number"] === number;
}

/** The stamp of a case on the portal's page, or that there is none. */
export function rowStamp(one: Case | undefined): RowStamp {
  if (!one) return UNREGISTERED;
  const { text, tone, title } = stampOf(one, today());
  return { text, tone, title };
}

function stampFor(number: string, one: Case | undefined): RowStamp {
  const stamp = rowStamp(one);
  if (!one || isOfPortal(one, number)) return stamp;
  return { ...stamp, title: `按本机关的登记编号 ${number} 对应，请核对是不是这一件。${stamp.title}` };
}

function likeliest(own: readonly Case[] = []): Case | undefined {
  return own.find(({ state }) => state !== "closed") ?? own.at(-1);
}
