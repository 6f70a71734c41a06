import { slice } from "../../../text/fold.ts";
import { codesOf, lineAt, type Anchor, type Detector, type Hit, type Passage, type Span } from "../../passage.ts";
import { hitAt, valueOf, type ReadValue, type Value } from "./labelled-values.ts";
import { possibleNames, NAME, NAME_ENDS } from "./person-name.ts";

const ROLES = "举报人 投诉人 反映人 检举人 控告人 信访人 来访人 来信人 来电人 线索提供人 爆料人 报案人".split(" ");
const REACH = 60;

/** Names that hide somebody, and no unit or address. */
const BLANK = "(?![ _]*(?:x{2}|不详|未留|匿名|保密|略|无|空|某|\\*|—|请|应|须|可以|填写))";
const readName = valueOf(new RegExp(`^((?:的?(?:姓名|名字))?(?:名叫|叫)?[:为是 “"(]{0,3})(${NAME})${NAME_ENDS}`));
const readUnit = valueOf(
  new RegExp(
    `^((?:的|所在)?(?:工作)?(?:单位|住址|地址|家庭住址|家庭地址|联系地址|所在单位)(?:及职务)?(?:[:为是]) ?${BLANK})((?:[\\u4e00-\\u9fff\\da-z\\-#]|\\([^()]{1,12}\\)){4,40})`,
  ),
);
const readTelephone = valueOf(
  new RegExp(
    `^((?:的)?(?:联系)?(?:电话|手机|手机号|手机号码|电话号码|号码|联系方式|联系电话)(?:[:为是 ]{1,2}))(\\(?0?\\d{2,4}\\)?[- ]?\\d{3,4}[- ]?\\d{4}|\\d{11})(?![\\d*])`,
  ),
);

const readNameHidden: ReadValue = (behind) => {
  const value = readName(behind);
  return value && { ...value, adds: "某某" };
};

/** Who gave the information, or where that person works, lives or is called, behind 举报人 and the like. */
const readInformant: ReadValue = (behind) => readNameHidden(behind) ?? readTelephone(behind) ?? readUnit(behind);

const NUMBER = /^\(?(?:0\d{2,3}\)?[- ]?)?[2-8]\d{6,7}$|^1[3-9]\d(?:[- ]?\d{4}){2}$/;

/** Reads a name or a telephone number alone in a table cell. */
export const informantValue: ReadValue = (cell) =>
  readName(`:${cell}`) !== undefined || NUMBER.test(cell) ? { start: 0, end: cell.length } : undefined;

/** Labels of such a cell. */
export const INFORMANT_LABEL =
  /^(?:\(?\d{0,2}[.、)]?)(?:举报|投诉|反映|检举|控告|信访|来访|来信|线索提供)人(?:员)?(?:的?(?:姓名|名称|电话|联系电话|联系方式|手机|手机号码?|单位|工作单位|住址|地址|家庭住址|身份证号码?))?(?:\(.{0,6}\))?:?$/;

/** Who gave information: 举报人 with a name, a unit, an address or a telephone number. */
export const informant: Detector = {
  words: ROLES,
  readsProse: true,
  find(passage, anchors) {
    const { text } = passage;
    const hits: Hit[] = [];
    for (const { start, end } of anchors) {
      if (end < (hits.at(-1)?.end ?? 0) || slice(text, start - 1, start) === "被") continue;
      const behind = slice(text, end, lineAt(text, end, REACH).end);
      const value = readInformant(behind);
      const place = (one: Value): Span => ({ start: end + one.start, end: end + one.end });
      if (value !== undefined) hits.push(hitAt(passage, place(value), value));
      const more = furtherOf(behind, value?.end ?? HIDDEN_NAME.exec(behind)?.[0].length ?? behind.length);
      if (more !== undefined) hits.push(hitAt(passage, place(more), more));
    }
    return hits;
  },
};

/** A name that somebody hid; where its owner works, lives or is called still leads there. */
const HIDDEN_NAME = /^[:为是 ]{0,2}[\u4e00-\u9fff*×]{1,8}(?=[,、(;])/;

/** Behind the name: 「举报人王小明，工作单位：某某」. */
function furtherOf(behind: string, nameEnd: number): Value | undefined {
  const lead = nameEnd + (/^[,、(;: ]{1,2}/.exec(behind.slice(nameEnd))?.[0].length ?? 0);
  const rest = behind.slice(lead);
  const value = lead === nameEnd ? undefined : (readTelephone(rest) ?? readUnit(rest));
  return value && { start: lead + value.start, end: lead + value.end };
}

const ACTS = ["举报", "投诉", "反映", "检举", "控告", "来信", "来访", "来电", "信访"];
const WHO = new RegExp(
  `(?:^|[,、。;:\\s]|(?<=[\\u4e00-\\u9fff]{2})[和及与]|[据经对接到]|根据|接到|收到|群众|村民|居民|职工|市民|网友|网民|员工|患者|家属)(${NAME})(?:同志|本人|等人|等)?(?:(?:于|在).{2,14})?的?(?:实名|电话|书面|网上|署名|来信|来电|来访|向.{2,12})?$`,
);
/** The last characters of what goes before such a name. */
const LEADS = codesOf("据经对接到众民工友员者属");
const OFFICIAL = /主任|局长|书记|代表|委员|记者|干部|科长|院长/;

/** A full name right before 举报, 投诉 or 反映: who did that. */
export const possibleInformant: Detector = {
  words: ACTS,
  readsProse: true,
  find(passage, anchors) {
    const hits: Hit[] = [];
    for (const anchor of anchors) {
      for (const hit of namedBefore(passage, anchor)) if (hit.start >= (hits.at(-1)?.end ?? 0)) hits.push(hit);
    }
    return hits;
  },
};

/** Names in a row before the last: 「王小明、李桂兰举报」. */
const IN_A_ROW = new RegExp(`(?:^|[^\\u4e00-\\u9fff]|[据经对接到众民工友员者属])((?:${NAME}(?:、|和|及|与))+)$`);

function namedBefore({ text }: Passage, { start, end }: Anchor): Hit[] {
  if (/^[人电者信箱热]/.test(slice(text, end, end + 1))) return [];
  const from = Math.max(lineAt(text, start, 40).start, start - 40);
  if (possibleNames(text, { start: from, end: start }, LEADS).length === 0) return [];
  const before = slice(text, from, start);
  const [all = "", name = ""] = WHO.exec(before) ?? [];
  if (name === "" || OFFICIAL.test(before.slice(-16))) return [];
  const at = start - all.length + all.indexOf(name);
  const hit: Hit = { start: at, end: at + name.length, replacement: "某某" };
  const row = IN_A_ROW.exec(slice(text, from, at))?.[1] ?? "";
  let next = at - row.length;
  const others = row.split(/[、和及与]/).map((other): Hit => {
    const begins = next;
    next += other.length + 1;
    return { start: begins, end: begins + other.length, replacement: "某某" };
  });
  return [...others.filter((other) => other.end > other.start), hit];
}
