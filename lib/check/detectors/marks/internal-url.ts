import { slice } from "../../../text/fold.ts";
import { lineAt, type Detector, type Hit, type Passage, type Span } from "../../passage.ts";
import { isInternalHost, isPrivateAddress } from "./internal-hosts.ts";

const REACH = 200;
const LEAD = 12;
const TAIL_MARKS = /[.,;:!?'")\]}>]+$/;

/** An address with its scheme; its host and what follows. */
const WEB =
  /^(?:https?|ftps?|wss?|rtsp|jdbc:[a-z]+|smb|ssh|telnet|rdp):\/\/(?:[^\s/@]{1,60}@)?(\[[0-9a-f:]{2,40}\]|[a-z0-9._-]{1,120})(?::\d{1,5})?(?:[/?#][!-~]{0,300})?/;
const FILE = /^file:\/{2,3}[^\s,。;、()《》“”<>]{1,200}/;
const DRIVE = /^[c-z]:\\[^\s,。;:、()《》“”<>|*?"]{1,200}/;
const SHARE = /^\\\\[a-z0-9][a-z0-9._-]{0,60}\\[^\s,。;:、()《》“”<>|*?"]{0,200}/;
const BARE = /^(?:\d{1,3}\.){3}\d{1,3}(?::\d{2,5})?(?:\/[!-~]{0,200})?(?![\d.])/;
const LOCAL = /^localhost(?::\d{2,5})?(?:\/[!-~]{0,200})?(?![a-z0-9.-])/;
/** 10.1.2.3 may number a chapter, a version or a sample. */
const NUMBERS = /(?:版本号?|version|ver\.?|v|第|条款?|编号|序号|章节|标准|\d|[a-z_-])(?:为|是)? ?:?$/;
const SAYS_INTERNAL = /(?:内网|局域网|内部网|专网|oa)[^,。;\n]{0,8}$/;

/**
 * Addresses that lead nowhere outside the organ and tell of its network: private and loopback addresses, names without a
 * dot, `.local` and the like, OA systems, shared folders, paths on somebody's disk. Public addresses pass.
 */
export const internalUrl: Detector = {
  words: ["://", "192.168.", "127.0.0.", "localhost", "\\\\", ":\\", ...tens("10."), ...tens("172.")],
  readsProse: true,
  find(passage, anchors) {
    const found: Hit[] = [];
    let until = 0;
    for (const { start } of anchors) {
      if (start < until) continue;
      const span = addressAt(passage, start, until);
      if (span === undefined) continue;
      found.push(span);
      until = span.end;
    }
    return found;
  },
};

function tens(start: string): readonly string[] {
  return Array.from({ length: 10 }, (_, digit) => `${start}${digit}`);
}

function addressAt({ text, cell }: Passage, met: number, until: number): Span | undefined {
  const line = lineAt(text, met, REACH);
  const word = slice(text, met, met + 3);
  const scheme =
    word === "://"
      ? (/(?:jdbc:)?[a-z]{2,8}$/.exec(slice(text, Math.max(line.start, met - LEAD), met))?.[0].length ?? 0)
      : 0;
  const start = word.startsWith(":\\") ? met - 1 : met - scheme;
  if (start < Math.max(line.start, until)) return undefined;
  const rest = slice(text, start, line.end);
  const before = slice(text, Math.max(line.start, start - LEAD), start);
  const match = internalMatch(rest, before, cell !== undefined);
  if (match === undefined) return undefined;
  return { start, end: start + match.replace(TAIL_MARKS, "").length };
}

function internalMatch(rest: string, before: string, isCell: boolean): string | undefined {
  const web = WEB.exec(rest);
  if (web !== null) return isInternalHost(web[1] ?? "") || SAYS_INTERNAL.test(before) ? web[0] : undefined;
  if (rest.startsWith("file:")) return FILE.exec(rest)?.[0];
  if (/^[a-z0-9]/.test(before.slice(-1)) && /^[a-z\\]/.test(rest)) return undefined;
  // An address typed with the wrong strokes is no share: http:\\www.
  if (rest.startsWith("\\\\")) return /[a-z]:$/.test(before) ? undefined : SHARE.exec(rest)?.[0];
  const local = LOCAL.exec(rest) ?? DRIVE.exec(rest);
  if (local !== null) return local[0];
  const bare = BARE.exec(rest)?.[0];
  if (bare === undefined || /[\d.]$/.test(before) || !isPrivateAddress(bare)) return undefined;
  const isAddress = bare.includes(":") || bare.includes("/");
  const isChapter = /^\d[\d.]* ?[\u4e00-\u9fff]/.test(rest) && before.trim() === "" && !isCell;
  return isAddress || !(NUMBERS.test(before) || isChapter) ? bare : undefined;
}
