import { FOLD_TABLE, isHan } from "../text/fold-table.ts";
import type { CompiledRules } from "./compile-rules.ts";
import type { OwnedWords } from "./owned-words.ts";
import type { RulesInForce } from "./rules-in-force.ts";
import type { Sightings } from "./term-matcher.ts";

const ENUMERATION_COMMA = 0x3001;

/** For each sighting, whether it touches another of its rule. */
let touching = new Uint8Array(256);

/**
 * Keeps, of the words met in a text, those that a rule in force wants: each one, or only those that may be a mark or a
 * note. With Chinese characters or 「、」 on both sides a word is a part of a sentence, unless it touches another of its
 * rule: the usual case, and no detector is asked for it.
 */
export function keepOwnSightings(
  met: Sightings,
  text: string,
  { owners }: OwnedWords,
  { takesSetOff }: CompiledRules,
  { holds }: RulesInForce,
): void {
  const { count, terms, starts, ends } = met;
  if (count > 1) findTouching(met, owners, takesSetOff);
  let kept = 0;
  for (let index = 0; index < count; index += 1) {
    const term = terms[index] ?? 0;
    const owner = owners[term] ?? 0;
    if (holds[owner] === 0) continue;
    const start = starts[index] ?? 0;
    const end = ends[index] ?? 0;
    const isTouching = count > 1 && touching[index] === 1;
    if (takesSetOff[owner] === 1 && !isTouching && isAmid(text, start - 1) && isAmid(text, end)) continue;
    terms[kept] = term;
    starts[kept] = start;
    ends[kept] = end;
    kept += 1;
  }
  met.count = kept;
}

function findTouching({ count, terms, starts, ends }: Sightings, owners: Uint16Array, takesSetOff: Uint8Array): void {
  if (touching.length < count) touching = new Uint8Array(count * 2);
  touching.fill(0, 0, count);
  for (let index = 0; index < count; index += 1) {
    // The others are kept wherever they stand.
    if (takesSetOff[owners[terms[index] ?? 0] ?? 0] !== 1) continue;
    const end = ends[index] ?? 0;
    for (let next = index + 1; next < count && (starts[next] ?? 0) <= end; next += 1) {
      if (starts[next] !== end || owners[terms[next] ?? 0] !== owners[terms[index] ?? 0]) continue;
      touching[index] = 1;
      touching[next] = 1;
    }
  }
}

function isAmid(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const code = (FOLD_TABLE[text.charCodeAt(at)] ?? 0) & 0xffff;
  return isHan(code) || code === ENUMERATION_COMMA;
}
