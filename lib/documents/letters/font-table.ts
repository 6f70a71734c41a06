/**
 * Fonts that documents name, with what stands in where a machine does not have one: official documents ask for
 * 仿宋_GB2312 and 小标宋 (GB/T 9704—2012 5.2), which many machines have under another name. Nothing is embedded.
 */
const FONTS: readonly (readonly [name: string, instead: string, family: "roman" | "modern"])[] = [
  ["仿宋_GB2312", "仿宋,FangSong,华文仿宋,方正仿宋_GBK,Noto Serif CJK SC", "roman"],
  ["方正小标宋简体", "方正小标宋_GBK,小标宋体,华文中宋,宋体,Noto Serif CJK SC", "roman"],
  ["黑体", "SimHei,方正黑体_GBK,华文细黑,Noto Sans CJK SC", "modern"],
  ["宋体", "SimSun,华文宋体,Noto Serif CJK SC", "roman"],
];

const NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** The part `word/fontTable.xml` (ECMA-376 17.8.3); `altName` is what Word and WPS look for next. */
export function fontTable(): string {
  const fonts = FONTS.map(
    ([name, instead, family]) =>
      `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="86"/><w:family w:val="${family}"/></w:font>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${NAMESPACE}">${fonts.join("")}</w:fonts>`;
}
