const QUOTES_OPEN = "“‘「『《\"'";
const QUOTES_CLOSE = "”’」』》\"'";
/** Words before a phrase that speak of a mark instead of being one. */
const SPOKEN_BEFORE =
  /(?:标注|标有|标明|标示|标记|标识|注明|印有|加盖|盖有|写有|写明|带有|含有|载明)(?:了|为|有|着|[“‘「『"【[(: ])*$/;
/** Words after it that do the same. */
const SPOKEN_AFTER =
  /^[】\])”’」』》"' ]*(?:等?(?:警示)?(?:字样|标志|标识|标记|标注|印章|戳记)|的(?:文件|资料|信息|材料|内容))/;

/** Whether a part of a line is quoted or spoken of, by what stands before and after it. */
export function isMention(before: string, after: string): boolean {
  const opens =
    before
      .trimEnd()
      .replace(/[【[(]$/, "")
      .at(-1) ?? "";
  const closes =
    after
      .trimStart()
      .replace(/^[】\])]/, "")
      .at(0) ?? "";
  if (opens !== "" && closes !== "" && QUOTES_OPEN.includes(opens) && QUOTES_CLOSE.includes(closes)) return true;
  return SPOKEN_BEFORE.test(before) || SPOKEN_AFTER.test(after);
}
