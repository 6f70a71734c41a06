import { isElement } from "../dom.ts";
import type { Painter } from "./painter.ts";

/** How long a place that was gone to stays pointed out, in milliseconds. */
const POINTED_FOR = 2000;

/** Brings a range into the middle of the view, in its frame and in those around it, and points it out for a moment. */
export function pointAt(range: Range, painter: Painter): void {
  const { startContainer: start } = range;
  const holder = isElement(start) ? start : start.parentElement;
  holder?.scrollIntoView({ block: "center", inline: "nearest" });
  const view = holder?.ownerDocument.defaultView;
  const box = range.getBoundingClientRect();
  // A paragraph taller than the view is centred by its middle; the range may still be outside.
  if (view && (box.top < 0 || box.bottom > view.innerHeight)) view.scrollBy({ top: box.top - view.innerHeight / 2 });
  painter.paint([{ tone: "current", range }]);
  view?.setTimeout(() => painter.clear(), POINTED_FOR);
}
