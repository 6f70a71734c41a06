import type { CaseTie } from "../../../lib/model/case-tie.ts";
import type { Entry } from "../../../lib/model/event.ts";
import type { TiedCase } from "../../../lib/procedures/entering/told-steps.ts";
import type { Services } from "../services.ts";

type Tied = { readonly id: string; readonly tie: CaseTie; readonly to: TiedCase["to"] };

/** The cases that one names, and those that name it, by the log and by what is recorded with the step. */
export async function tiedCases(
  { cases }: Pick<Services, "cases">,
  id: string,
  entries: readonly Entry[],
): Promise<TiedCase[]> {
  const [own] = await cases.withIds([id]);
  const naming = await cases.naming(id);
  const now = entries.flatMap(({ fact }): (Tied & { readonly from: string })[] => {
    if (fact.type !== "CasesTied") return [];
    if (fact.case === id) return [{ id: fact.to, tie: fact.tie, to: "names", from: id }];
    return fact.to === id ? [{ id: fact.case, tie: fact.tie, to: "named", from: fact.case }] : [];
  });
  const logged: Tied[] = [
    ...(own?.ties ?? []).map(({ to, tie }): Tied => ({ id: to, tie, to: "names" })),
    ...naming.flatMap((one) =>
      one.ties.flatMap(({ to, tie }): Tied[] => (to === id ? [{ id: one.id, tie, to: "named" }] : [])),
    ),
  ];
  // Of two words of one case about another, the later counts.
  const before = logged.filter((each) => !now.some((later) => later.id === each.id && later.to === each.to));
  const all = [...before, ...now];
  const found = new Map((await cases.withIds(all.map((each) => each.id))).map((one) => [one.id, one]));
  return all.flatMap((each) => {
    const other = found.get(each.id);
    return other && other.cancelled !== true ? [{ found: other, tie: each.tie, to: each.to }] : [];
  });
}
