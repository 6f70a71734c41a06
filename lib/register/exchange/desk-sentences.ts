/** Why the records of a desk are refused, or what is to be done first, as clauses that follow its name. */

/** Somebody or something changed the file on its way. */
export function broken(number: number): string {
  return `第${number}条记录与前后的接不上，文件被改动过或传坏了；请让对方重新导出后再传一次`;
}

/** The desk went on from an older state of itself. */
export function forked(number: number, isOwn: boolean): string {
  return isOwn
    ? `文件里本机的第${number}条记录与本机已有的不是同一条，可能是本机的浏览器资料被复制到别处用过，或本机恢复过旧的资料。请停用另外那一份，少了的记录在本机补录`
    : `第${number}条记录与本机已有的不是同一条，那台电脑的记录分成了两支，多半恢复过旧的资料，或有两台电脑用了同一份浏览器资料。请在那台电脑上另建浏览器用户、作为新的电脑重新开始，再从本机导出记录给它接收，少了的补录`;
}

/** An id that stands for something else here. */
export function repeated(number: number): string {
  return `第${number}条记录的编号与本机已有的另一条相同，内容却不同，可能有人改写过；请给这台电脑的使用人打电话核对`;
}

/** Its key is another one than was accepted. */
export function otherKey(now: string, before: string): string {
  return `核对码是 ${now}，与以前认可的 ${before} 不同，可能有人冒用；请给这台电脑的使用人打电话核对，如果重装过，应当作为新的电脑出现`;
}

/** Nothing of this desk itself can come from elsewhere that it did not sign. */
export const FORGED_OWN = "文件里有署名本机、但本机没有写过的记录，可能有人冒用";

/** The signature does not go with the end of its chain. */
export const UNSIGNED = "签名与记录不符，文件被改动过或传坏了；请让对方重新导出后再传一次";

/** What is to be done before its key is accepted; `alike`: fingerprint of a desk of the same name that was accepted before. */
export function firstTime(called: string, alike: string | undefined): string {
  const other =
    alike === undefined
      ? ""
      : `注意：本机已经认可过另一台同名的电脑，核对码是 ${alike}；没有换电脑或重装过的，可能有人冒用，不要勾选。`;
  return `${called}：第一次接收它的记录。${other}请给这台电脑的使用人打电话，请他念“多台电脑”页上的本机核对码，与下面的一致再勾选认可。`;
}

/** Its clock, in whole hours. */
export function clockAhead(called: string, hours: number): string {
  return `${called}的时间比本机快约 ${hours} 小时，请核对两台电脑的日期和时间。`;
}

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

/**
 * Its clock is ahead by more than is taken in; `time`: the latest that the event says, an instant in UTC; `most`: by how much a clock may be
 * ahead, in milliseconds.
 */
export function tooFarAhead(
  number: number,
  time: string,
  { now, most }: { readonly now: Date; readonly most: number },
): string {
  const ahead = Date.parse(time) - now.getTime();
  const by = ahead < 10 * DAY ? `${Math.floor(ahead / HOUR)} 小时` : `${Math.floor(ahead / DAY)} 天`;
  const from = civil(new Date(Date.parse(time) - most));
  return `第${number}条记录的时间是 ${civil(new Date(time))}，比本机现在（${civil(now)}）快 ${by}。请核对两台电脑的日期和时间：本机慢了的，调准以后再接收一次；那台电脑快了的，请先在那台电脑上调准，这一条和它以后登记的，到 ${from} 以后才能接收，文件请留着`;
}

/** To the minute; China has kept UTC+8 the year round since 1992. */
function civil(at: Date): string {
  return new Date(at.getTime() + 8 * HOUR).toISOString().slice(0, 16).replace("T", " ");
}

/** Of entries that both wrote. */
export function saidOtherwise(called: string, count: number): string {
  return `${called}有 ${count} 条记录与本机登记的是同一件事（如同一份台账的同一行）而内容不同，以录入时间较早的为准，另一条留存，接收以后列在“待核”里由人核对。`;
}
