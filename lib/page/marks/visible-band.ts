import { isFrame } from "../dom.ts";

/** Part of a window's height, in its own pixels; empty where `bottom` is not below `top`. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
}

const CLIPPING = new Set(["auto", "scroll", "hidden", "clip"]);

/** What of an element's window can be seen: cut by the window, by the element where it clips, and by frames around. */
export function visibleBand(element: Element): Band {
  const view = element.ownerDocument.defaultView;
  if (!view) return { top: 0, bottom: 0 };
  let [top, bottom] = [0, view.innerHeight];
  if (clips(element, view)) {
    const box = element.getBoundingClientRect();
    [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
  }
  const frame = view.frameElement;
  if (!frame) return { top, bottom };
  const around = visibleBand(frame);
  const shift = frame.getBoundingClientRect().top + frame.clientTop;
  return { top: Math.max(top, around.top - shift), bottom: Math.min(bottom, around.bottom - shift) };
}

/** A body hands its scrolling to the window, and what stands in it may reach far below it. */
function clips(element: Element, view: Window): boolean {
  if (isFrame(element)) return true;
  return element !== element.ownerDocument.body && CLIPPING.has(view.getComputedStyle(element).overflowY);
}
