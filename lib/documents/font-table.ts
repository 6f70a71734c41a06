/**
 * Fonts that documents name, with what stands in where a machine does not have one: official documents ask for
 * 仿宋_GB2312 and 小标宋 (GB/T 9704—2012 5.2), which many machines have under another name. Nothing is embedded.
 */
const FONTS: readonly (readonly [name: string, instead: string, family: "roman" | "modern"])[] = [
  ["仿宋_GB2312", "仿宋,FangSong,华文仿宋,方正仿宋_GBK,Noto Serif CJK SC", "roman"],
  ["方正小标宋简体", "方正小标宋_GBK,小标宋体,华文中宋,宋体,Noto Serif CJK SC", "roman"],
  ["楷体_GB2312", "楷体,KaiTi,华文楷体,方正楷体_GBK,Noto Serif CJK SC", "roman"],
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

/** The part `word/styles.xml`: 三号仿宋 everywhere (in half points); marks stay within the type area. */
export function styleTable(): string {
  const fonts = `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="仿宋_GB2312" w:cs="Times New Roman" w:hint="eastAsia"/>`;
  const run = `${fonts}<w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/>`;
  const defaults = `<w:rPrDefault><w:rPr>${run}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:overflowPunct w:val="0"/></w:pPr></w:pPrDefault>`;
  const normal = `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="${NAMESPACE}"><w:docDefaults>${defaults}</w:docDefaults>${normal}</w:styles>`;
}
