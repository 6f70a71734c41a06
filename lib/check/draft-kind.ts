import type { About, Draft, DraftKind } from "../model/draft.ts";

/** How a kind shows: in the title or, where that is open, in the column; `not` in the title says that it is another's. */
interface Sign {
  readonly kind: DraftKind;
  readonly title: RegExp;
  readonly column?: RegExp;
  readonly not?: RegExp;
}

/** What a title may end with behind the word that says what the article is. */
const END = "(?:[（(【〔][^）)】〕]{0,20}[）)】〕]|[》\\s]|\\d{4}年?版)*$";
/** Words of news and of documents about such an article. */
const ABOUT =
  /召开|举办|开展|推进|编制|修订工作|培训|会议|目录$|情况|工作(?:方案|安排|动态|简报)|清理|印发|发布会|上线/;

/** The first that fits. */
const SIGNS: readonly Sign[] = [
  { kind: "disclosure-guide", title: new RegExp(`政府信息公开指南${END}`), column: /政府信息公开指南$/, not: ABOUT },
  {
    kind: "interpretation",
    title: new RegExp(
      `^[【[]?(?:政策|文字|图文|专家|媒体)?解读[】\\]:：]|解读(?:材料|稿|问答)?${END}|^一图读懂|^图解[:：《]|政策问答${END}`,
    ),
    column: /政策解读$|^解读/,
    not: /召开|发布会|解读(?:会|活动|工作|方案)/,
  },
  {
    kind: "consultation",
    title: /征求.{0,60}意见|征集.{0,60}(?:意见|建议)|意见征[求集]|意见建议的(?:公告|通知)/,
    column: /意见征集|征求意见|民意征集|征集调查/,
    not: /反馈|采纳|情况|结果|汇总|座谈|召开|会议|解读|说明$/,
  },
  { kind: "penalty", title: /行政处罚|处罚决定|曝光|失信|典型案例|违法违规/, column: /行政处罚|曝光|失信/ },
  {
    kind: "guide",
    title: new RegExp(`(?:办事|服务|办理|申办|经办)指南${END}`),
    column: /(?:办事|服务)指南$/,
    not: ABOUT,
  },
  {
    kind: "policy",
    title: /(?!)/,
    column: /规范性文件(?:库)?$/,
    not: /解读|清理|目录|废止|失效|备案|计划|征求|公告|情况|说明|清单/,
  },
];

/** A first line longer than this is no title. */
const LONGEST_TITLE = 60;

function isTitle(line: string): boolean {
  return line.length <= LONGEST_TITLE && !/[，,。；;！!？?]|^第.{1,4}条/.test(line);
}

/** What is known of a draft besides its text, its kind made out. */
export function aboutOf({ blocks, ...rest }: Draft): About {
  return { ...rest, kind: kindOf({ ...rest, blocks }) };
}

/** The draft's kind: as given, or where that is open, what its title, its column or its first line says. */
function kindOf({ kind, title, column = "", blocks }: Draft): DraftKind {
  if (kind !== "unknown" && kind !== "article") return kind;
  const first = blocks.find(({ text }) => text.trim() !== "")?.text.trim() ?? "";
  const said = title === undefined || title.trim() === "" ? (isTitle(first) ? first : "") : title.trim();
  const sign = SIGNS.find(
    (one) => (one.title.test(said) || one.column?.test(column.trim()) === true) && one.not?.test(said) !== true,
  );
  return sign?.kind ?? kind;
}
