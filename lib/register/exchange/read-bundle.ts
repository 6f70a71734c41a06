import { LoggedEventSchema, type LoggedEvent } from "../../model/event.ts";
import { failure, success, type Result } from "../../model/result.ts";
import { GENESIS, hashOf } from "../chain.ts";
import type { Head, Register } from "../db.ts";
import { heads, rowAt } from "../read.ts";
import { DeskLineSchema, HeaderSchema, linesOf, type Header } from "./bundle-format.ts";
import { fingerprint, isSigned } from "./desk-key.ts";
import type { SignedHead } from "./rows.ts";

/** What a bundle has of one desk, looked at against what is here. */
export interface DeskPart {
  readonly head: SignedHead;
  /** By its last event; empty where that names nobody. */
  readonly name: string;
  /** See DeskPreview of lib/messaging/exchange-protocol.ts. */
  readonly signature: "ok" | "unknown-key" | "broken";
  /** Why nothing of it can be taken in, or what is to be done first; empty where all is well. */
  readonly sentence: string;
  /** How its chain ends here. */
  readonly known: Head;
  /** What comes after that; nothing where it is broken. */
  readonly fresh: readonly LoggedEvent[];
  /** How many of its events are here already. */
  readonly there: number;
}

/** A bundle that was read, with all its desks. */
export interface BundleRead {
  readonly header: Header;
  readonly desks: readonly DeskPart[];
}

const NO_BUNDLE = "这个文件不是公开助手导出的交换文件，或没有传完整，没有接收任何内容；请让对方重新导出后再传一次。";

/** Reads a bundle and checks every event that is new against the chain that is here. Refused where it is no bundle. */
export async function readBundle(db: Register, bytes: Uint8Array<ArrayBuffer>): Promise<Result<BundleRead>> {
  const ends = new Map((await heads(db)).map((head) => [head.device, head]));
  const lines = linesOf(bytes);
  try {
    const header = HeaderSchema.parse(await nextLine(lines));
    const desks: DeskPart[] = [];
    for (let count = 0; count < header.desks; count += 1) {
      const { desk, from } = DeskLineSchema.parse(await nextLine(lines));
      if (desks.some(({ head }) => head.device === desk.device)) return failure(NO_BUNDLE);
      const known = ends.get(desk.device) ?? { device: desk.device, sequence: 0, hash: GENESIS };
      const walk = createWalk(known, desk, from);
      for (let number = from; number <= desk.sequence; number += 1) {
        const line = await lines.next();
        if (line.done === true) return failure(NO_BUNDLE);
        walk.next(line.value, number);
      }
      desks.push(await concluded(db, desk, known, walk.end()));
    }
    // Also tells whether the file is whole: its end has a checksum.
    return (await lines.next()).done === true ? success({ header, desks }) : failure(NO_BUNDLE);
  } catch {
    return failure(NO_BUNDLE);
  } finally {
    await lines.return(undefined);
  }
}

async function nextLine(lines: AsyncGenerator<string>): Promise<unknown> {
  const line = await lines.next();
  return line.done === true ? undefined : JSON.parse(line.value);
}

/** What came of the lines of one desk; `fault` where they do not hold together. */
interface Walked {
  readonly fresh: readonly LoggedEvent[];
  readonly name: string;
  readonly fault: string;
}

/** Goes along a desk's events. Those that are here already are not read but for the last two: the chain vouches for the rest. */
function createWalk(
  known: Head,
  desk: SignedHead,
  from: number,
): { next: (line: string, number: number) => void; end: () => Walked } {
  const fresh: LoggedEvent[] = [];
  const ids = new Set<string>();
  let fault =
    from > known.sequence + 1
      ? `缺少第${known.sequence + 1}条至第${from - 1}条记录，接不上本机已有的；请对方导出全部记录再传一次`
      : "";
  let name = "";
  let before = known.hash;
  const take = (event: LoggedEvent, number: number): string => {
    if (event.device !== desk.device || event.sequence !== number) return `第${number}条记录不在原来的位置`;
    if (hashOf(event) !== event.hash) return `第${number}条记录的内容被改动过`;
    if (number === known.sequence && event.hash !== known.hash) return forked(number);
    if (number > known.sequence) {
      if (event.previous !== before) return number === known.sequence + 1 ? forked(number) : broken(number);
      if (ids.has(event.id)) return `第${number}条记录重复出现`;
      ids.add(event.id);
      fresh.push(event);
      before = event.hash;
    }
    if (number === desk.sequence && event.hash !== desk.hash) return broken(number);
    name = deskName(event);
    return "";
  };
  return {
    next(line, number) {
      if (fault !== "" || (number < known.sequence && number < desk.sequence)) return;
      const event = LoggedEventSchema.safeParse(parsed(line));
      fault = event.success
        ? take(event.data, number)
        : `第${number}条记录的内容读不出来，可能由更新的版本写入；请先更新本机的公开助手`;
    },
    end: () => ({ fresh, name, fault }),
  };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** By whom an event was entered, as a desk is called. */
export function deskName({ by }: Pick<LoggedEvent, "by">): string {
  return [by.department, by.name].filter((part) => part !== "").join(" ");
}

function broken(number: number): string {
  return `第${number}条记录与前后的接不上，文件被改动过或传坏了；请让对方重新导出后再传一次`;
}

function forked(number: number): string {
  return `第${number}条记录与本机已有的不是同一条：这台电脑的记录分成了两支，多半是恢复过旧的备份，或两台电脑用了同一份浏览器资料。请与对方核对，在那台电脑上另建浏览器资料、作为新的电脑重新开始，并从这里导出的文件接收记录，少了的再补录`;
}

async function concluded(
  db: Register,
  head: SignedHead,
  known: Head,
  { fresh, name: said, fault }: Walked,
): Promise<DeskPart> {
  const last = said === "" ? await rowAt(db, known.device, known.sequence) : undefined;
  const name = last ? deskName(last) : said;
  const own = await db.keys.get(head.device);
  const desk = await db.desks.get(head.device);
  const accepted = own?.key ?? desk?.key;
  const there = Math.min(known.sequence, head.sequence);
  const part = { head, name, known, there };
  const refused = (why: string): DeskPart => ({
    ...part,
    fresh: [],
    signature: "broken",
    sentence: `${whoIs(name)}：${why}。没有接收它的记录。`,
  });
  if (fault !== "") return refused(fault);
  // Behind what is here: it must be the same chain all the same.
  if (head.sequence < known.sequence && (await rowAt(db, head.device, head.sequence))?.hash !== head.hash) {
    return refused(forked(head.sequence));
  }
  if (!(await isSigned(head))) {
    return refused("签名与记录不符，文件被改动过或传坏了；请让对方重新导出后再传一次");
  }
  if (accepted !== undefined && accepted !== head.key) {
    return refused(
      `核对码是 ${fingerprint(head.key)}，与以前认可的 ${fingerprint(accepted)} 不同，可能有人冒用；请打电话向对方核对，那台电脑如果重装过，应当作为新的电脑出现`,
    );
  }
  if (accepted !== undefined) return { ...part, fresh, signature: "ok", sentence: "" };
  return {
    ...part,
    fresh,
    signature: "unknown-key",
    sentence: `${whoIs(name)}：第一次接收它的记录。请打电话让对方念一遍本机的核对码，一致再勾选认可。`,
  };
}

function whoIs(name: string): string {
  return name === "" ? "一台没有填写姓名的电脑" : `${name}的电脑`;
}
