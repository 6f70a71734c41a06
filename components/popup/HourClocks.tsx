import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { HourLine } from "../../lib/model/due.ts";
import { civilDayOf } from "../../lib/deadlines/civil-day.ts";
import { wordsOf } from "../../lib/projections/case-kinds.ts";
import { momentWords } from "../../lib/projections/due-words.ts";

interface HourClocksProps {
  /** The one that ends first at the head. */
  readonly hours: readonly HourLine[];
  /** Open a case on our own page. */
  readonly onOpenCase: (id: string) => void;
}

/** Limits in hours, each with what is left to the second; what is over counts on. Silent for who listens to the page. */
export function HourClocks({ hours, onOpenCase }: HourClocksProps): JSX.Element | null {
  const now = useSeconds(hours.length > 0);
  if (hours.length === 0) return null;
  const today = civilDayOf(new Date(now).toISOString());
  return (
    <section class="hour-clocks" aria-labelledby="hour-clocks">
      <h2 id="hour-clocks">限时事项</h2>
      <ul>
        {hours.map((line) => {
          const left = Date.parse(line.due) - now;
          return (
            <li key={`${line.case} ${line.what}`} class={left < 0 ? "over" : undefined}>
              <button type="button" class="line" onClick={() => onOpenCase(line.case)}>
                <span class="name">{line.subject || wordsOf(line.procedure).nothing}</span>
                <span class="left" role="timer" aria-live="off">
                  {left < 0 ? "超期" : "剩"} <b>{clockFace(left)}</b>
                </span>
                <span class="muted">
                  {line.what}：{momentWords(line.due, today)}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Hours, minutes and seconds between, whichever way: 3:20:05. What is left is not said longer than it is. */
function clockFace(milliseconds: number): string {
  const seconds = Math.floor(Math.abs(milliseconds) / 1000);
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

function two(part: number): string {
  return String(part).padStart(2, "0");
}

/** The present moment, anew with each full second while it is wanted. */
function useSeconds(isWanted: boolean): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (!isWanted) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const tick = (): void => {
      setNow(Date.now());
      timer = setTimeout(tick, 1000 - (Date.now() % 1000));
    };
    tick();
    return () => clearTimeout(timer);
  }, [isWanted]);
  return now;
}
