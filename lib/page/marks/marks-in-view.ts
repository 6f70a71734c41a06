import { beforeNextPicture } from "../before-picture.ts";
import type { Mark } from "../editors/surface.ts";
import type { Painter } from "./painter.ts";
import { visibleBand } from "./visible-band.ts";

/** So few marks are drawn wherever they stand. */
const FEW = 20;

/** How far outside the view marks are drawn already, in pixels. */
const AHEAD = 400;

/** The range over a part of the text; `undefined` where there is nothing to draw on. */
type RangeOver = (start: number, end: number) => Range | undefined;

/**
 * Draws a surface's marks; of many, those in view or near it. After any change in a page Chromium goes through all the
 * ranges it was given and paints their paragraphs anew (measured: 500 of them, 6 ms at each keystroke).
 */
export class MarksInView {
  private marks: readonly Mark[] = [];
  private rangeOver: RangeOver = () => undefined;
  private drawn: readonly [from: number, to: number] = [0, 0];
  private followed: Element | undefined;
  private following = new AbortController();
  private readonly painter: Painter;
  private readonly box: () => Element | undefined;

  /** `box` answers the element that the text stands in, which an editor may have made anew. */
  constructor(painter: Painter, box: () => Element | undefined) {
    this.painter = painter;
    this.box = box;
  }

  /** Draws these marks, given in the order of the text, in place of the ones before. */
  paint(marks: readonly Mark[], rangeOver: RangeOver): void {
    this.marks = marks;
    this.rangeOver = rangeOver;
    const box = this.box();
    this.follow(marks.length > FEW ? box : undefined);
    this.draw(box ? this.inView(box) : [0, 0]);
  }

  /** Takes all marks away and stops following the view. */
  clear(): void {
    this.marks = [];
    this.follow(undefined);
    this.draw([0, 0]);
  }

  private draw([from, to]: readonly [from: number, to: number]): void {
    this.drawn = [from, to];
    const ranges = this.marks.slice(from, to).flatMap(({ start, end, outcome }) => {
      const range = this.rangeOver(start, end);
      return range ? [{ tone: outcome, range }] : [];
    });
    this.painter.paint(ranges);
  }

  /** Draws anew before the next picture where a scroll or a resize brings other marks into view. */
  private follow(box: Element | undefined): void {
    if (box === this.followed) return;
    this.followed = box;
    this.following.abort();
    if (!box) return;
    this.following = new AbortController();
    const { signal } = this.following;
    const look = (): void => {
      if (signal.aborted || !box.isConnected) return;
      const [from, to] = this.inView(box);
      if (from !== this.drawn[0] || to !== this.drawn[1]) this.draw([from, to]);
    };
    const later = beforeNextPicture(document, look);
    for (let view = box.ownerDocument.defaultView; view; view = viewAround(view)) {
      for (const name of ["scroll", "resize"])
        view.addEventListener(name, later, { capture: true, passive: true, signal });
    }
  }

  /** Which marks stand in view or near it. Marks further on in the text are taken to stand further down. */
  private inView(box: Element): readonly [from: number, to: number] {
    const { marks } = this;
    if (marks.length <= FEW) return [0, marks.length];
    const { top, bottom } = visibleBand(box);
    const from = firstOf(marks.length, (index) => this.placeOf(index).bottom > top - AHEAD);
    return [from, firstOf(marks.length, (index) => this.placeOf(index).top > bottom + AHEAD)];
  }

  /** Where a mark stands, or the next one that is shown. */
  private placeOf(index: number): { readonly top: number; readonly bottom: number } {
    for (let next = index; next < this.marks.length; next++) {
      const mark = this.marks[next];
      const box = mark && this.rangeOver(mark.start, mark.end)?.getBoundingClientRect();
      if (box && box.height > 0) return box;
    }
    return { top: Number.POSITIVE_INFINITY, bottom: Number.POSITIVE_INFINITY };
  }
}

function viewAround(view: Window): (Window & typeof globalThis) | null {
  return view.frameElement?.ownerDocument.defaultView ?? null;
}

/** The first index for which `is` holds, which then holds for all after it; `length` where it holds for none. */
function firstOf(length: number, is: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (is(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
