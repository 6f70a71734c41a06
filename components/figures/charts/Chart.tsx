import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type * as Drawn from "./draw-charts.ts";

/** What draws; fetched when the first chart is shown. */
type Drawing = typeof Drawn;

/** Props of {@link Chart}. */
export interface ChartProps {
  /** What it shows, for whoever does not see it. */
  readonly sentence: string;
  /** Draws it; stays the same function as long as it draws the same. */
  readonly draw: (by: Drawing, container: Element) => Drawn.Undraw;
}

/** A chart; the table behind it stands beside it. */
export function Chart({ sentence, draw }: ChartProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    let isGone = false;
    let undraw: Drawn.Undraw | undefined;
    const show = async (): Promise<void> => {
      const by = await import("./draw-charts.ts");
      if (isGone || !box.current) return;
      box.current.replaceChildren();
      undraw = draw(by, box.current);
    };
    show().catch(() => setLost(true));
    return () => {
      isGone = true;
      undraw?.();
    };
  }, [draw]);
  return isLost ? (
    <p class="muted">图没有画出来，请看表中的数字。</p>
  ) : (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- what is drawn stands inside
    <div class="chart" role="img" aria-label={sentence} ref={box} />
  );
}
