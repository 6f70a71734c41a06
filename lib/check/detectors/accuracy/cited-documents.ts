import type { CitedDocument } from "../../../model/matcher.ts";
import { slice } from "../../../text/fold.ts";
import type { Detector, Hit, Passage } from "../../passage.ts";

const ORDER_REACH = 24;
const NUMBER_REACH = 110;
/** Behind the title, in the same sentence and before the next title: 发文字号, or the order of the State Council. */
const NUMBERED = /^[^。;《]{0,90}?(国办[\u4e00-\u9fff]{1,5}) ?([〔[(]) ?(\d{4}) ?[〕\])] ?第?0*(\d{1,4}) ?号/;
const ORDERED = /^》?\((?:中华人民共和国)?国务院令?第? ?(\d{3}) ?号/;
const ORDER = /^国务院令第(\d{3})号$/;

/** Detects well-known documents, given as a rule's data, under another number than their own. */
export function citationsDetector(documents: readonly CitedDocument[]): Detector {
  const owners = documents.flatMap((document) => document.titles.map(() => document));
  return {
    words: documents.flatMap(({ titles }) => titles),
    readsProse: true,
    find(passage, anchors) {
      const hits = new Map<number, Hit>();
      for (const { end, word } of anchors) {
        const document = owners[word];
        const hit = document && hitBehind(passage, end, document);
        if (hit !== undefined) hits.set(hit.start, hit);
      }
      return [...hits.values()];
    },
  };
}

function hitBehind(passage: Passage, end: number, { number, formerly }: CitedDocument): Hit | undefined {
  const order = ORDER.exec(number)?.[1];
  return order === undefined ? numberBehind(passage, end, number) : orderBehind(passage, end, order, formerly);
}

function numberBehind({ text }: Passage, end: number, number: string): Hit | undefined {
  const match = NUMBERED.exec(slice(text, end, end + NUMBER_REACH));
  if (match === null) return undefined;
  const [all, name = "", open = "", year = "", count = ""] = match;
  if (`${name}〔${year}〕${count}号` === number) return undefined;
  const start = end + all.lastIndexOf(open) - name.length;
  return { start, end: end + all.length, replacement: number, detail: `它的文号是${number}。` };
}

function orderBehind({ text }: Passage, end: number, order: string, formerly: string | undefined): Hit | undefined {
  const match = ORDERED.exec(slice(text, end, end + ORDER_REACH));
  const said = match?.[1];
  if (match === null || said === undefined || said === order || ORDER.exec(formerly ?? "")?.[1] === said)
    return undefined;
  const start = end + match[0].lastIndexOf(said);
  return { start, end: start + said.length, replacement: order, detail: `它是国务院令第${order}号。` };
}
