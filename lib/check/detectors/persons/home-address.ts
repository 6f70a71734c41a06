import { slice } from "../../../text/fold.ts";
import { codesOf, lineAt, type Anchor, type Detector, type Hit, type Passage } from "../../passage.ts";
import { readAddress } from "./address.ts";
import { hitAt, labelledDetector, type ReadValue } from "./labelled-values.ts";
import { mayHoldName, NAME, NAME_ENDS } from "./person-name.ts";

/** Words that only go before a person's home. */
const HOME =
  "家住 家庭住址 家庭地址 家庭详细地址 家庭所在地 住址 现住 现住址 现住地 现居住 现居 居住地址 居住地 居住于 居住在 实际居住地 常住地址 暂住 租住 住在 户籍地址 户籍所在地 户籍地 户口所在地 户籍住址 身份证地址 身份证住址 家在 常住户口所在地 经常居住地 收货地址 收件地址".split(
    " ",
  );
/** 「，住某地」 as documents write it. */
const LIVES = [",住", ";住", "、住", ")住", " 住"];
/** Words that go before an office's address as well. */
const ANY = "地址 住所 住所地 通讯地址 联系地址 邮寄地址 通信地址 住".split(" ").filter((word) => word.length > 1);

const LEAD = /^(?:居住|居|住)?(?:所在地|地址|地|址|所)?(?:\([^()]{0,8}\))?[ :为是在于,"“]{0,4}/;
const OFFICE =
  /公司|企业|单位|医院|药[房店]|诊所|门诊|卫生[室院]|中心|商店|超市|局|委员会|政府|机构|学校|经营|法定代表人|信用代码|负责人|大厅|窗口|注册|营业|服务|受理|报名|邮寄|办公|联系电话|邮编|邮政/;
const PERSON = new RegExp(
  `身份证|公民身份|性别|[,、 (]男|[,、 (]女|村民|居民|户主|患者|参保人|申请人|出生|岁|民族|姓名[:： ]{0,2}${NAME}`,
);

/** Reads an address behind its label. */
export const readHome: ReadValue = (behind) => {
  const lead = LEAD.exec(behind)?.[0].length ?? 0;
  const value = readAddress(behind.slice(lead));
  return value && { ...value, start: lead, end: lead + value.end };
};

/** Labels of a home's address where it stands alone in a table cell. */
export const HOME_LABEL =
  /^(?!.*(?:单位|企业|机构|办公|经营|注册|公司|医院|药店)).{0,6}(?:住址|家庭.{0,4}地址|居住地址?|户籍(?:所在)?地址?|常住地址?)(?:\(.{0,12}\))?:?$/;

/** The address of a person's home, as far as 组, 栋, 室 or 门牌, behind a word that says that it is one. */
export const homeAddress = labelledDetector(
  {
    labels: HOME,
    read: readHome,
    isLabel: (before) => !/(?:单位|企业|公司|机构|医院)$/.test(before),
  },
  { labels: LIVES, read: (behind) => (/^[院房宿宅建户所址]/.test(behind) ? undefined : readHome(behind)) },
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
  "堂口门铺寨寺棚窑凹滩洲沟湖泉井竹林树头面边角街场厂庙祠圩埂坝尖埠关阁园冲庄湾畈岗塝洼屋塘店堰桥河坊院楼铺山岭坡咀嘴圩墩郢家村下上老新中前后东西南北大小",
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
/** A house's number and no document's. */
const HOUSE = /[路街巷道村组里弄庄湾冲]\d{1,4}号$/;
const BACK = 48;
/** A unit, its head or its shop, in the same sentence. */
const ORGANISATION =
  /公司|企业|医院|药[房店]|诊所|门诊部|卫生[室院]|服务中心|商店|超市|法定代表人|负责人|经营|信用代码|营业|办公|大厅|窗口|邮编/;
/** The last characters of what goes before a name, an address among it. */
const LEADS = codesOf("者民户人的众组室号栋幢舍元");
const NAMED_BEFORE = new RegExp(
  `(?:^|[,、。;:()\\s“"]|患者|村民|居民|参保人|户主|申请人)${NAME}(?: ?[,、:(]{1,2} ?| )(?:(?:男|女)[,、]{0,2})?(?:\\d{1,3}岁[,、]?)?(?:系|是|为|住|家|现住)?$`,
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

function besideName(passage: Passage, anchor: Anchor): Hit | undefined {
  const { text } = passage;
  if (slice(text, anchor.end - 1, anchor.end) === "号" && !HOUSE.test(slice(text, anchor.start - 6, anchor.end)))
    return undefined;
  const line = lineAt(text, anchor.start, BACK * 2);
  const near = { start: Math.max(line.start, anchor.start - BACK - 24), end: Math.min(line.end, anchor.end + 24) };
  if (!mayHoldName(text, near, LEADS)) return undefined;
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
