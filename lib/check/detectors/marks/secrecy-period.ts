/** Spaces that may stand inside a mark. */
const S = " {0,3}";
const DIGIT = "[\\d〇零一二三四五六七八九]";
const YEAR = `(?:${DIGIT}${S}){4}年`;
const NUMBER = `(?:(?:\\d${S}){1,2}|[一二三四五六七八九十两壹贰叁伍拾]{1,3}${S})`;
/** What may introduce the time or the condition. */
const LEAD = `(?:(?:解${S}密(?:时间|日期|条件)|保密(?:期限|期)|期限)${S}[:为]?${S}|[自至到]${S}|保密至${S})?`;
const END = `(?:之?[前后起止]|解密)`;

/** 解密时间: a day, a month or a year. */
const MOMENT =
  `(?:${YEAR}(?!度)(?:${S}${NUMBER}月(?:${S}${NUMBER}[日号])?)?` +
  `|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|(?:19|20)\\d{6})(?!\\d)`;

/** 保密期限: years, months or days, or for good. */
const TERM = `(?:长${S}期|${NUMBER}年(?:${S}${NUMBER}个${S}月)?|${NUMBER}个?${S}月|(?:\\d${S}){1,3}[日天])`;

/**
 * 解密条件, e.g. 会议开始前: up to an event and 前 or 后, or the rest of the phrase where it ends in such a word. Anything
 * else behind the star is ordinary text.
 */
const CONDITION =
  "(?!的)(?:[\\u4e00-\\u9fff]{0,12}?(?:开始|公布|发布|召开|启动|结束|实施|生效|施行|完成|公开|宣布|揭晓|开标|启用|印发|执行|出台)(?:之?[前后]|之日|时(?!间))" +
  "|[\\u4e00-\\u9fff]{2,12}(?:[前后止]|之日|解密)(?![\\u4e00-\\u9fffa-z0-9]))";

const AFTER_STAR = new RegExp(`^${S}${LEAD}(?:${MOMENT}(?:${S}${END})?|${TERM}|${CONDITION})`);

/**
 * How many characters of `rest`, the folded text behind the star of a mark, belong to the mark: its period, its time or
 * its condition (密级★保密期限, 密级★解密时间, 密级★解密条件). 0 where the star ends it.
 */
export function periodLength(rest: string): number {
  return AFTER_STAR.exec(rest)?.[0].trimEnd().length ?? 0;
}

/** The same for a mark spaced out like 「机 密 ★ 启 用 前」: so many spaces before each character. */
export function spacedPeriodLength(rest: string, gap: number): number {
  const space = " ".repeat(gap);
  let closed = "";
  for (let at = 0; rest.startsWith(space, at) && at + gap < rest.length; at += gap + 1) closed += rest[at + gap] ?? "";
  return periodLength(closed) * (gap + 1);
}
