import { DIGIT } from "../../../text/fold-table.ts";
import { slice, type FoldBuffer } from "../../../text/fold.ts";
import { codeAt, codesOf, isOf, lineAt, type Anchor, type Detector, type Hit, type Passage } from "../../passage.ts";
import { readAddress } from "./address.ts";
import { readHome } from "./home-address.ts";
import { hitAt, labelledDetector } from "./labelled-values.ts";
import { NAME, NAME_ENDS, possibleNames } from "./person-name.ts";

/** Words that go before an office's address as well. */
const ANY = "地址 住所 住所地 通讯地址 联系地址 邮寄地址 通信地址 住".split(" ").filter((word) => word.length > 1);

const OFFICE =
  /公司|企业|单位|医院|药[房店]|诊所|门诊|卫生[室院]|中心|商店|超市|局|委员会|政府|机构|学校|经营|法定代表人|信用代码|负责人|大厅|窗口|注册|营业|服务|受理|报名|邮寄|办公|联系电话|邮编|邮政/;
const PERSON = new RegExp(
  `身份证|公民身份|性别|[,、 (]男|[,、 (]女|村民|居民|户主|患者|参保人|申请人|出生|岁|民族|姓名[:： ]{0,2}${NAME}`,
);

/** One of many homes in a house, or a village's: no office's. */
const RESIDENTIAL = /单元|户|(?:小区|花园|家园|公寓|新村).*室|组$/;

const labelled = labelledDetector({
  labels: ANY,
  read: readHome,
  isLabel: (before, value) => !OFFICE.test(before) && (PERSON.test(before) || RESIDENTIAL.test(value)),
});

/** Parts of an address without a label: where these stand, what goes before them is read. */
const NUMERALS = Array.from("0123456789一二三四五六七八九十");
const HAMLETS = Array.from(
  "堂口门铺寨寺棚窑凹滩洲沟湖泉井竹林树头面边角街场厂庙祠圩埂坝尖埠关阁园冲庄湾畈岗塝洼屋塘店堰桥河坊院楼铺山岭坡咀嘴圩墩郢家村下上老新中前后东西南北大",
).map((word) => `${word}组`);
/** An estate with a number behind, as in 「阳光花园3-2-501」. */
const ESTATES = Array.from("园区苑村庭府寓院城厦").flatMap((word) => Array.from("0123456789", (digit) => word + digit));
const PARTS = [
  "单元",
  "村民组",
  "居民组",
  "号楼",
  "村民小组",
  ...HAMLETS,
  ...ESTATES,
  ...Array.from("0123456789", (digit) => `${digit}号`),
  ...NUMERALS.flatMap((n) => [`${n}组`, `${n}栋`, `${n}幢`, `${n}室`]),
];
/** A house's number and no document's has one of these before it. */
const HOUSE_LEADS = codesOf("路街巷道村组里弄庄湾冲");
const HOUSE_END = 0x53f7;
const BACK = 48;
/** A unit, its head or its shop, in the same sentence. */
const ORGANISATION =
  /公司|企业|医院|药[房店]|诊所|门诊部|卫生[室院]|服务中心|商店|超市|法定代表人|负责人|经营|信用代码|营业|办公|大厅|窗口|邮编/;
/** The last characters of what goes before a name, an address among it. */
const LEADS = codesOf("者民户人的众组室号栋幢舍元");
const NAMED_BEFORE = new RegExp(
  `(?:^|[,、。;:()\\s“".\\d]|患者|村民|居民|参保人|户主|申请人)${NAME}(?: ?[,、:(]{1,2} ?| )(?:(?:男|女)[,、 ]{0,2})?(?:\\d{1,3}岁?[,、 ])?(?:系|是|为|住|家|现住)?$`,
);
const NAMED_AFTER = new RegExp(`^(?:的)?(?:村民|居民|住户|群众|户主)?[ :,(（]{0,2}${NAME}${NAME_ENDS}`);

/** An address without a label of its own, right beside a full name; or behind 地址, where the line speaks of a person. */
export const possibleHomeAddress: Detector = {
  words: [...ANY, ...PARTS],
  readsProse: true,
  find(passage, anchors) {
    const hits = [
      ...labelled.find(
        passage,
        anchors.filter(({ word }) => word < ANY.length),
      ),
    ];
    for (const anchor of anchors) {
      if (anchor.word < ANY.length || anchor.start < (hits.at(-1)?.end ?? 0)) continue;
      const hit = besideName(passage, anchor);
      if (hit !== undefined) hits.push(hit);
    }
    return hits.sort((a, b) => a.start - b.start);
  },
};

function isHouse(text: FoldBuffer, digit: number): boolean {
  let at = digit;
  while (digit - at < 4 && isOf(text, at, DIGIT)) at -= 1;
  return HOUSE_LEADS.has(codeAt(text, at));
}

function besideName(passage: Passage, anchor: Anchor): Hit | undefined {
  const { text } = passage;
  if (codeAt(text, anchor.end - 1) === HOUSE_END && !isHouse(text, anchor.start)) return undefined;
  const line = lineAt(text, anchor.start, BACK * 2);
  const near = { start: Math.max(line.start, anchor.start - BACK - 24), end: Math.min(line.end, anchor.end + 24) };
  if (possibleNames(text, near, LEADS).length === 0) return undefined;
  const from = Math.max(line.start, anchor.start - BACK);
  const before = slice(text, from, anchor.end);
  // Where the run of an address begins: behind the last mark or the word that leads to it.
  const lead =
    /^.*(?:[,、。;:"“”()!?|/<>]|(?:救助|慰问|走访|看望|帮扶|位于|来自|查明|经查|[系是住在于])(?=[\u4e00-\u9fff]{2})| (?=[\u4e00-\u9fff]{2}))/.exec(
      before,
    )?.[0].length ?? 0;
  const start = from + lead;
  const value = readAddress(slice(text, start, Math.min(line.end, start + BACK * 2)));
  if (value === undefined || start + value.end < anchor.end) return undefined;
  const end = start + value.end;
  if (ORGANISATION.test(slice(text, Math.max(line.start, start - 20), end + 2).replace(/^.*[。;!?]/, "")))
    return undefined;
  const isNamed =
    NAMED_BEFORE.test(slice(text, Math.max(line.start, start - 24), start)) ||
    NAMED_AFTER.test(slice(text, end, Math.min(line.end, end + 12)));
  return isNamed ? hitAt(passage, { start, end }, value) : undefined;
}
