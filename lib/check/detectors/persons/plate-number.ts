import { slice } from "../../../text/fold.ts";
import { lineAt, wordsBefore, type Anchor, type Detector, type Passage, type Span } from "../../passage.ts";

const PROVINCES = Array.from("京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼");
/** GA 36: no I as the office's letter, and neither I nor O in what follows. */
const OFFICES = Array.from("abcdefghjklmnopqrstuvwxyz");
const STARTS = PROVINCES.flatMap((province) =>
  OFFICES.flatMap((office) => [province + office, `${province} ${office}`]),
);

const GAP = "[ \\-·.]?";
const SIGN = "[0-9a-hj-np-z]";
/** 小型新能源 with D, F and the like first, 大型新能源 with it last, 普通 with five signs of which two letters at most. */
const PLATE = new RegExp(
  `^.(?: ?).[ ·.\\-:]{0,3}(?:[a-hjk]${GAP}${SIGN}(?:${GAP}\\d){4}|(?:\\d${GAP}){5}[a-hjk]|(?=(?:${GAP}${SIGN}){0,4}${GAP}\\d)(?:${SIGN}${GAP}){4}[0-9a-hj-np-z学警港澳挂领试超])(?![0-9a-z*]|[\\-.]\\d)`,
);
/** Two of these in a row hide what stood there. */
const HIDDEN = /xx/;
const LONGEST = 24;
const REACH = 40;

/** What goes before a code or the number of a paper. */
const NO_PLATE = /[a-z0-9第]$|(?:证|文|编|许可|备案|案|批)号?码?[:为 (]{0,2}$/;
/** What makes it a vehicle's. */
const VEHICLE = /车|牌|驾驶|号牌|司机|停放|行驶|肇事|轿|挂靠/;
/** Vehicles of an office, and tables of them: they are public. */
const OFFICIAL =
  /公务|公车|执法|救护|急救|警|环卫|应急|消防|单位(?:名下|所有)|本局|我局|校车|公交|客运|出租|拍卖|起拍|竞价|处置|报废/;

/** The plates of a passage that are a private vehicle's by the words around, or those of which that is open. */
function plates(passage: Passage, anchors: readonly Anchor[], of: "private" | "open"): Span[] {
  const { text } = passage;
  const found: Span[] = [];
  for (const { start } of anchors) {
    if (start < (found.at(-1)?.end ?? 0)) continue;
    const length = PLATE.exec(slice(text, start, start + LONGEST))?.[0].length;
    if (length === undefined || HIDDEN.test(slice(text, start, start + length))) continue;
    const end = start + length;
    const before = wordsBefore(passage, start, REACH);
    const after = slice(text, end, Math.min(lineAt(text, end, REACH).end, end + 12));
    if (NO_PLATE.test(before) || /^ ?(?:号(?!牌|车|小|的车)|类|型|元)/.test(after)) continue;
    const isPrivate = VEHICLE.test(before + after) && !OFFICIAL.test(before + after);
    if (isPrivate === (of === "private")) found.push({ start, end });
  }
  return found;
}

/** 机动车号牌 of a private vehicle. */
export const plateNumber: Detector = {
  words: STARTS,
  readsProse: true,
  find: (passage, anchors) => plates(passage, anchors, "private"),
};

/** What looks like a plate where no word says whose, or where an office's vehicles are spoken of. */
export const possiblePlateNumber: Detector = {
  words: STARTS,
  readsProse: true,
  find: (passage, anchors) => plates(passage, anchors, "open"),
};
