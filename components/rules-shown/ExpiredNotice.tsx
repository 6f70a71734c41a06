import type { ComponentChildren, JSX } from "preact";
import { addDays } from "../../lib/deadlines/civil.ts";
import { civilDayOf } from "../../lib/deadlines/civil-day.ts";
import { longDay } from "../../lib/deadlines/day-words.ts";
import { documentName } from "../../lib/model/document-name.ts";
import type { Expiry } from "../../lib/projections/rules-shown/expiry.ts";
import { Notice } from "../ui/Notice.tsx";

/** Props of {@link ExpiredNotice}. */
export interface ExpiredNoticeProps {
  readonly expiry: Expiry;
  /** What can be done about it. */
  readonly children?: ComponentChildren;
}

/** Which document expired, since when, what applies now. */
export function ExpiredNotice({ expiry, children }: ExpiredNoticeProps): JSX.Element {
  const { document, until, kept } = expiry;
  return (
    <Notice tone="info">
      {documentName(document)}的有效期到{longDay(until)}，已经到期。
      {kept
        ? `${civilDayLong(kept.at)}由${kept.by || "（未填写姓名）"}选择继续作为内部制度执行；国家规定更严的仍按国家规定。`
        : `${longDay(addDays(until, 1))}起开始的事项按国家规定办理，此前开始的仍按原规定。`}
      {children}
    </Notice>
  );
}

function civilDayLong(instant: string): string {
  return longDay(civilDayOf(instant));
}
