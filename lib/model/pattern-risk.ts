const LONGEST_PATTERN = 500;

/** What a group or a character may be repeated by without end: `*`, `+`, `{2,}`. */
const ENDLESS = /^(?:[*+]|\{\d+,\})/;

/**
 * Why an expression from outside may not run in the page, as the rest of a Chinese sentence; `undefined` where it may.
 * Expressions run on every keystroke, so one that can take more than linear time in an evident way is refused: an
 * endless repetition of something that itself holds an endless repetition or a choice, and two endless repetitions of
 * anything side by side.
 */
export function riskOfPattern(pattern: string): string | undefined {
  if (pattern.length > LONGEST_PATTERN) return `太长。请控制在${LONGEST_PATTERN}个字符以内。`;
  try {
    // Compiled only to see whether it can be; never run here.
    void new RegExp(pattern, "giu");
  } catch {
    return "写法有误，无法识别。请检查括号和转义。";
  }
  if (/\\[1-9]|\\k</.test(pattern)) return "用了反向引用，可能很慢。请改用不含反向引用的写法。";
  if (hasNestedRepetition(pattern)) return "重复套着重复，可能很慢。请拆成几条规则，或者给重复加上次数上限。";
  if (new RegExp(pattern, "giu").test("")) return "能匹配空文字。请写明至少要出现的内容。";
  return undefined;
}

/** Walks the groups: each remembers whether it holds an endless repetition or a choice. */
function hasNestedRepetition(pattern: string): boolean {
  const groups: { isRisky: boolean; endless: number }[] = [{ isRisky: false, endless: 0 }];
  for (let index = 0; index < pattern.length;) {
    const character = pattern[index];
    const group = groups.at(-1);
    if (group === undefined) return true;
    let closed: { isRisky: boolean } | undefined;
    let isWild = false;
    if (character === "\\") {
      isWild = /[DSW]/.test(pattern[index + 1] ?? "");
      index += 2;
    } else if (character === "[") {
      isWild = pattern[index + 1] === "^";
      index = classEnd(pattern, index);
    } else if (character === "(") {
      groups.push({ isRisky: false, endless: 0 });
      index += 1;
      continue;
    } else {
      if (character === ")") closed = groups.pop();
      if (character === "|") group.isRisky = true;
      if (character === "|") group.endless = 0;
      isWild = character === ".";
      index += 1;
    }
    const repeat = ENDLESS.exec(pattern.slice(index));
    const around = groups.at(-1);
    if (closed?.isRisky === true && around !== undefined && repeat === null) around.isRisky = true;
    if (repeat === null || around === undefined) continue;
    if (closed?.isRisky === true) return true;
    around.isRisky = true;
    around.endless += isWild ? 1 : 0;
    if (around.endless > 1) return true;
    index += repeat[0].length;
  }
  return false;
}

function classEnd(pattern: string, start: number): number {
  for (let index = start + 1; index < pattern.length; index += 1) {
    if (pattern[index] === "\\") index += 1;
    else if (pattern[index] === "]") return index + 1;
  }
  return pattern.length;
}
