import { styleRoot } from "../overlay/host.ts";
import { type Box, overlap, placeStamp } from "./place-stamp.ts";
import type { ListRow } from "./list-row.ts";
import type { RowStamp } from "../../model/row-stamp.ts";

/** The layer's own width; what it measures on the screen tells how far the page is zoomed by its style sheet. */
const MEASURE = 100;

const CSS = `:host{pointer-events:none!important}
.layer{position:absolute;left:0;top:0;width:${MEASURE}px;height:0;pointer-events:none}
ul{position:absolute;margin:0;padding:0;list-style:none}
.cut{overflow:hidden}
li{position:absolute;left:0;top:0;box-sizing:border-box;height:20px;padding:0 7px;border:1px solid;border-radius:10px;
font:12px/18px "Microsoft YaHei","PingFang SC","Noto Sans CJK SC",system-ui,sans-serif;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.due{background:#eaf1fb;border-color:#b9d0ee;color:#134a96}
.soon{background:#fff3dc;border-color:#e5c384;color:#7a4a00;font-weight:600}
.late{background:#fcefee;border-color:#e6b5b1;color:#a3201a;font-weight:600}
.paused{background:#eef0f2;border-color:#cfd4da;color:#4b545e}
.done{background:#e9f5ec;border-color:#b6d9c0;color:#17602f}
.unconfirmed{background:#fff3dc;border-color:#e5c384;color:#7a4a00}
.unregistered{background:#fff;border-color:#858f9c;border-style:dashed;color:#4b545e}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.why{position:absolute;box-sizing:border-box;max-width:320px;padding:6px 10px;border-radius:6px;background:#1d2228;color:#fff;
font:12px/1.6 "Microsoft YaHei","PingFang SC","Noto Sans CJK SC",system-ui,sans-serif;white-space:pre-line}
@media print{.layer{display:none}}`;

interface Drawn {
  readonly item: HTMLLIElement;
  readonly text: HTMLSpanElement;
  readonly about: HTMLSpanElement;
  stamp: RowStamp | undefined;
  size: { readonly width: number; readonly height: number };
}

/** Draws stamps over cells of the page, in a closed root of ours; the page's own elements are only measured. */
export class StampLayer {
  private readonly layer: HTMLElement;
  private readonly list: HTMLUListElement;
  private readonly why: HTMLElement;
  private readonly drawn: Drawn[] = [];
  private places: readonly { readonly box: Box; readonly title: string }[] = [];

  /** `root` must be that of a host that lies on the document's content. */
  constructor(root: ShadowRoot) {
    const document = root.ownerDocument;
    styleRoot(root, CSS);
    this.layer = document.createElement("div");
    this.layer.className = "layer";
    this.layer.lang = "zh-CN";
    this.list = document.createElement("ul");
    this.list.setAttribute("aria-label", "公开助手：办理期限");
    this.why = document.createElement("div");
    this.why.className = "why";
    this.why.hidden = true;
    this.layer.append(this.list, this.why);
    root.append(this.layer);
  }

  /** Lays a stamp beside each row that has one. All is measured first and written then: one layout of the page. */
  draw(rows: readonly ListRow[], stamps: ReadonlyMap<string, RowStamp>): void {
    const stamped = rows.flatMap((row) => {
      const stamp = stamps.get(row.number);
      return stamp ? [{ row, stamp }] : [];
    });
    for (const [index, { row, stamp }] of stamped.entries()) this.fill(index, row.name ?? row.number, stamp);
    for (const one of this.drawn.splice(stamped.length)) one.item.remove();
    for (const one of this.drawn) if (one.size.width === 0) one.size = sizeOf(one.item);

    const own = this.layer.getBoundingClientRect();
    const scale = own.width / MEASURE || 1;
    const first = stamped[0]?.row.cell;
    const window = first ? windowOf(first) : undefined;
    const boxes = stamped.map(({ row: { cell } }) => ({ cell: cell.getBoundingClientRect(), words: wordsOf(cell) }));
    const indent = Math.max(0, ...boxes.map(({ cell, words }) => (words ? words.right - cell.left : 0)));
    const measured = boxes.map(({ cell, words }, index) => {
      const { width, height } = this.drawn[index]?.size ?? { width: 0, height: 0 };
      return placeStamp(cell, words, { width: width * scale, height: height * scale }, indent);
    });

    // What scrolls in a box of its own is cut at that box's edges.
    const origin = window ?? own;
    this.list.className = window ? "cut" : "";
    this.list.style.cssText =
      `left:${(origin.left - own.left) / scale}px;top:${(origin.top - own.top) / scale}px;` +
      (window
        ? `width:${(window.right - window.left) / scale}px;height:${(window.bottom - window.top) / scale}px`
        : "");
    for (const [index, { left, top, width }] of measured.entries()) {
      const item = this.drawn[index]?.item;
      if (!item) continue;
      item.style.transform = `translate(${(left - origin.left) / scale}px,${(top - origin.top) / scale}px)`;
      item.style.maxWidth = `${Math.ceil(width / scale)}px`;
    }
    this.places = measured.map(({ left, top, width }, index) => {
      const box = { left, top, right: left + width, bottom: top + 20 * scale };
      return { box, title: stamped[index]?.stamp.title ?? "" };
    });
  }

  /** Shows how a stamp's date came about while the pointer is on it; the point is on the screen. */
  explainAt(x: number, y: number): void {
    const on = this.places.find(({ box }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
    this.why.hidden = on === undefined;
    if (!on) return;
    this.why.textContent = on.title;
    const own = this.layer.getBoundingClientRect();
    const scale = own.width / MEASURE || 1;
    const width = this.why.getBoundingClientRect().width;
    const view = this.layer.ownerDocument.defaultView?.innerWidth ?? Infinity;
    const left = Math.max(0, Math.min(on.box.left, view - width - 8));
    this.why.style.left = `${(left - own.left) / scale}px`;
    this.why.style.top = `${(on.box.bottom - own.top) / scale + 4}px`;
  }

  private fill(index: number, name: string, stamp: RowStamp): void {
    const one = (this.drawn[index] ??= this.create());
    const about = `${name}：`;
    if (one.about.textContent !== about) one.about.textContent = about;
    if (one.stamp?.text === stamp.text && one.stamp.tone === stamp.tone && one.stamp.title === stamp.title) return;
    one.stamp = stamp;
    one.text.textContent = stamp.text;
    one.item.className = stamp.tone;
    one.item.style.maxWidth = "none";
    one.item.setAttribute("aria-description", stamp.title);
    one.size = { width: 0, height: 0 };
  }

  private create(): Drawn {
    const document = this.layer.ownerDocument;
    const item = document.createElement("li");
    const about = document.createElement("span");
    about.className = "unseen";
    const text = document.createElement("span");
    item.append(about, text);
    this.list.append(item);
    return { item, text, about, stamp: undefined, size: { width: 0, height: 0 } };
  }
}

function sizeOf(item: HTMLElement): { width: number; height: number } {
  return { width: item.offsetWidth + 1, height: item.offsetHeight };
}

/** The box around a cell's words: blocks in it are as wide as the cell, and say nothing about where there is room. */
function wordsOf(cell: Element): Box | undefined {
  const document = cell.ownerDocument;
  const boxes: DOMRect[] = [];
  const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if ((text.nodeValue ?? "").trim() === "") continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    boxes.push(...range.getClientRects());
  }
  if (boxes.length === 0) return undefined;
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

/** What is seen of the boxes that scroll or cut what is in them, from the cell up. */
function windowOf(cell: Element): Box | undefined {
  const view = cell.ownerDocument.defaultView;
  if (!view) return undefined;
  const boxes: Box[] = [];
  for (let up = cell.parentElement; up; up = up.parentElement) {
    if (up === cell.ownerDocument.body || up === cell.ownerDocument.documentElement) break;
    const { overflowX, overflowY } = view.getComputedStyle(up);
    if (overflowX !== "visible" || overflowY !== "visible") boxes.push(up.getBoundingClientRect());
  }
  if (boxes.length === 0) return undefined;
  return overlap(boxes) ?? { left: 0, top: 0, right: 0, bottom: 0 };
}
