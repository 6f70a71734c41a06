import { slice } from "../../../text/fold.ts";
import type { Detector, Hit, Passage } from "../../passage.ts";

/** Documents that are often cited by a wrong number (DOMAIN §0.1): words of the title, and the right number. */
const DOCUMENTS: readonly { readonly title: RegExp; readonly number: string }[] = [
  { title: /执法全过程记录制度|行政执法.?三项制度/, number: "国办发〔2018〕118号" },
  { title: /政府信息公开信息处理费管理办法/, number: "国办函〔2020〕109号" },
  { title: /政府网站发展指引/, number: "国办发〔2017〕47号" },
  { title: /政府网站与政务新媒体检查指标/, number: "国办秘函〔2019〕19号" },
  { title: /做好政务舆情回应/, number: "国办发〔2016〕61号" },
  { title: /政府信息公开处理决定送达问题/, number: "国办公开办函〔2016〕235号" },
  { title: /政府信息公开期限有关问题/, number: "国办公开办函〔2015〕207号" },
];

/** Regulations by their title, with the number of their order; the old one of 政府信息公开条例 is another rule's. */
const ORDERS: readonly { readonly title: RegExp; readonly number: string; readonly old?: string }[] = [
  { title: /政府信息公开条例/, number: "711", old: "492" },
  { title: /医疗保障基金使用监督管理条例/, number: "735" },
];

const BEFORE = 24;
const AFTER = 110;
/** Behind the title, in the same sentence and before the next title. */
const CITED = /^[^。;《]{0,90}?(国办[\u4e00-\u9fff]{1,5}) ?([〔[(]) ?(\d{4}) ?[〕\])] ?第?0*(\d{1,4}) ?号/;
const ORDER = /^》?\((?:中华人民共和国)?国务院令?第? ?(\d{3}) ?号/;

/** Well-known documents under another number than their own, e.g. 国办发〔2018〕18号 for the 三项制度. */
export const miscitedDocument: Detector = {
  words: [
    ..."执法全过程记录制度 三项制度 信息处理费管理办法 政府网站发展指引 检查指标 政务舆情回应".split(" "),
    ..."决定送达问题 期限有关问题 信息公开条例 基金使用监督管理条例".split(" "),
  ],
  readsProse: true,
  find(passage, anchors) {
    const hits = new Map<number, Hit>();
    for (const { start, end } of anchors) {
      const hit = numberBehind(passage, start, end) ?? orderBehind(passage, start, end);
      if (hit !== undefined) hits.set(hit.start, hit);
    }
    return [...hits.values()];
  },
};

function numberBehind({ text }: Passage, start: number, end: number): Hit | undefined {
  const title = slice(text, start - BEFORE, end).replace(/^.*[《》]/, "");
  const known = DOCUMENTS.find((one) => one.title.test(title));
  const match = known && CITED.exec(slice(text, end, end + AFTER));
  if (known === undefined || !match) return undefined;
  const [all, name = "", open = "", year = "", number = ""] = match;
  if (`${name}〔${year}〕${number}号` === known.number) return undefined;
  const at = end + all.lastIndexOf(open) - name.length;
  return { start: at, end: end + all.length, replacement: known.number, detail: `它的文号是${known.number}。` };
}

function orderBehind({ text }: Passage, start: number, end: number): Hit | undefined {
  const title = slice(text, start - BEFORE, end).replace(/^.*[《》]/, "");
  const known = ORDERS.find((one) => one.title.test(title));
  const match = known && ORDER.exec(slice(text, end, end + BEFORE));
  if (known === undefined || !match) return undefined;
  const [all, said = ""] = match;
  if (said === known.number || said === known.old) return undefined;
  const at = end + all.lastIndexOf(said);
  return { start: at, end: at + said.length, replacement: known.number, detail: `它是国务院令第${known.number}号。` };
}
