import type { JSX } from "preact";
import type { ExchangeTaken } from "../../lib/model/exchange.ts";
import { Notice } from "../ui/Notice.tsx";
import { deskCalled } from "../../lib/model/exchange.ts";

/** What came of taking a bundle in. */
export function Taken({ taken }: { readonly taken: ExchangeTaken }): JSX.Element {
  const { events, desks, refused } = taken;
  return (
    <>
      <Notice tone="ok">
        {events === 0
          ? "没有新的记录，本机已经全部接收过。"
          : `已接收 ${events} 条记录：${desks.map((desk) => `${deskCalled(desk)} ${desk.events} 条`).join("，")}。`}
        {events > 0 && <a href="#conflicts">查看待核</a>}
      </Notice>
      {refused.length > 0 && (
        <Notice tone="warning">
          <ul class="problems">
            {refused.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
