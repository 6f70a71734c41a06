/** Names of departments stand between these; 和 and its like can be part of one name too, which then counts as its parts. */
const BETWEEN = /[\s、，,；;/|和与及]+/u;
/** The agency before the department: 某县医疗保障局基金监管科. */
const AGENCY = /^.*(?:局(?!长)|厅|委员会|政府|保障服务中心(?=.))(?=.)/u;
/** Words that many names end in, and that name no department by themselves. */
const GENERIC =
  /^(?:[本我该县市省区]*(?:局|科|股|处|室|厅|委|中心|办公室|科室|股室|处室|部门|大厅|窗口|单位|机关)|[本我该][局县市]|县级|市级)$/u;
/** An agency by itself: what stands beside it is the department. */
const IS_AGENCY = /(?:局|厅|委员会|政府)$/u;

/** A name without anything but its letters and figures; full width as half width. */
export function plain(name: string): string {
  return name.normalize("NFKC").replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/**
 * Whether two texts that name departments, each one or several, could name the same: where one has the other in it, with or
 * without the agency, or is the other with characters left out (待遇科 of 待遇保障科). Rather too often than too seldom.
 */
export function mayBeSame(one: string, other: string): boolean {
  const others = namesIn(other);
  return namesIn(one).some((a) => others.some((b) => resemble(a, b) || resemble(b, a)));
}

/** The whole, and each part, with and without the agency before it. */
function namesIn(text: string): readonly string[] {
  const parts = text.normalize("NFKC").split(BETWEEN).map(plain);
  const departments = parts.some((part) => part !== "" && !IS_AGENCY.test(part))
    ? parts.filter((part) => !IS_AGENCY.test(part))
    : parts;
  const names = departments.flatMap((part) => [part.replace(AGENCY, ""), parts.length === 1 ? part : ""]);
  return [...new Set([plain(text), ...names])].filter((name) => name !== "");
}

function resemble(long: string, short: string): boolean {
  if (long === short) return true;
  if (GENERIC.test(short)) return long.endsWith(short) && /[局委厅府院会中心]$/u.test(long.slice(0, -short.length));
  return short.length >= 2 && (long.includes(short) || isShortened(long, short));
}

/** Whether the short has the first and the last character of the long, and all its others in their order. */
function isShortened(long: string, short: string): boolean {
  if (short.length < 3 || long.at(0) !== short.at(0) || long.at(-1) !== short.at(-1)) return false;
  let at = 0;
  for (const character of long) if (character === short.charAt(at)) at += 1;
  return at === short.length;
}
