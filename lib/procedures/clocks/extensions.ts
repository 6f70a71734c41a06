import type { LocalDate } from "../../model/draft.ts";
import type { Clock } from "../../model/procedure.ts";
import type { Point } from "../moments.ts";
import type { ClockParts } from "./clock-parts.ts";

/** What the extensions of one run come to: units added, and why one does not count. */
export interface Extension {
  readonly extended: number;
  /** Units added only if one may take the latest day for the last one (DOMAIN 10.6). */
  readonly arguable: number;
  readonly refused?: string;
}

/** One extension a run, at the most so long, told while the limit still ran: by the earliest reading, see 10.6. */
export function extensionOf(
  clock: Clock,
  run: { readonly from: Point; readonly next: Point | undefined },
  last: { readonly due: LocalDate; readonly latest: LocalDate },
  { done }: ClockParts,
): Extension {
  const by = clock.extendedBy;
  if (!by) return { extended: 0, arguable: 0 };
  const { from, next } = run;
  const tellings = done.filter(({ step, on }) => step === by.step && on >= from.on && (!next || on < next.on));
  let extended = 0;
  let arguable = 0;
  const refusals: string[] = [];
  for (const telling of tellings) {
    const days = telling.fields[by.days];
    if (typeof days !== "number" || days < 1) refusals.push("延长的天数没有填写，这次延期没有计入。");
    else if (extended + arguable > 0) refusals.push("同一期限只能延长一次，后一次延期没有计入。");
    else if (telling.on > last.latest) refusals.push("告知延期时原期限已过，这次延期不能计入。");
    else {
      const units = Math.min(days, by.atMost);
      if (days > by.atMost) refusals.push(`延长最多${by.atMost}个工作日，超出的部分没有计入。`);
      if (telling.on <= last.due) extended = units;
      else {
        arguable = units;
        refusals.push("告知延期时，按最早的算法原期限已过，提醒不计入这次延期；按最晚的算法计入。");
      }
    }
  }
  return { extended, arguable, ...(refusals.length > 0 && { refused: refusals.join("") }) };
}
