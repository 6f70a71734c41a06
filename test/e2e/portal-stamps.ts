import type { Page } from "@playwright/test";
import { workdaysBetween } from "../../lib/deadlines/workdays.ts";
import { today } from "../../lib/platform/today.ts";
import { CALENDAR } from "../../rules/calendar/index.ts";

/** A stamp as it is drawn: whose, what it says, and where, in CSS pixels of the window. */
export interface DrawnStamp {
  readonly number: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

interface Node {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly nodeValue?: string;
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
  readonly contentDocument?: Node;
}

/** What a stamp says today of a last day. */
export function leftUntil(due: string): string {
  const left = workdaysBetween(today(), due, CALENDAR);
  if (left === 0) return "今天到期";
  return left > 0 ? `剩 ${left} 个工作日` : `超期 ${-left} 个工作日`;
}

/** The stamps on a page and in its frames; they are in a closed root, so that only the debugger sees them. `y` is the middle. */
export async function drawnStamps(page: Page): Promise<DrawnStamp[]> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
  const items: Node[] = [];
  const walk = (node: Node, isOurs: boolean): void => {
    if (isOurs && node.nodeName === "LI") items.push(node);
    for (const child of node.children ?? []) walk(child, isOurs);
    for (const child of node.shadowRoots ?? []) walk(child, true);
    if (node.contentDocument) walk(node.contentDocument, false);
  };
  walk(root, false);
  const stamps: DrawnStamp[] = [];
  for (const item of items) {
    const [number = "", text = ""] = textOf(item).split("：");
    // It may have gone since.
    const box = await session.send("DOM.getBoxModel", { nodeId: item.nodeId }).catch(() => undefined);
    if (!box) continue;
    const { model } = box;
    const [x1 = 0, y1 = 0, x2 = 0, , , y3 = 0] = model.border;
    stamps.push({ number, text, x: x1, y: (y1 + y3) / 2, width: x2 - x1 });
  }
  await session.detach();
  return stamps;
}

function textOf(node: Node): string {
  return node.nodeName === "#text" ? (node.nodeValue ?? "") : (node.children ?? []).map(textOf).join("");
}
