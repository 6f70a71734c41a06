const SENTENCE = "经核查，该院对照年度任务清单完成了自查自纠，有关情况已经按照规定程序报告，整改措施逐条落实到位。";

/** Stands behind the caret while keys are pressed. */
export const AFTER_CARET = "甲乙丙丁戊";

/** What stands before the caret: a number that one more digit, {@link LAST_DIGIT}, makes a telephone number. */
const NEARLY_FOUND = "1380000123";

/** The number that the last key completes. */
export const COMPLETED = NEARLY_FOUND + "4";

/** See {@link NEARLY_FOUND}. */
export const LAST_DIGIT = COMPLETED.slice(-1);

/** Paragraphs of about `size` characters in all, of which each of the first `findings` holds one thing that is found. */
export function paragraphs(size: number, findings: number): string[] {
  const length = Math.floor(size / findings) - 1;
  const body = SENTENCE.repeat(Math.ceil(length / SENTENCE.length));
  const made = Array.from({ length: findings }, (_, index) => `申请人手机139${String(index).padStart(8, "0")}。`);
  made[findings >> 1] += `又：${NEARLY_FOUND}${AFTER_CARET}。`;
  return made.map((start) => start + body.slice(0, length - start.length));
}
