import { foldPattern } from "../../../lib/check/fold-pattern.ts";
import { mergePacks } from "../../../lib/check/merge-packs.ts";
import type { PackSummary } from "../../../lib/messaging/protocol.ts";
import { parseRulePack, type ParsedPack } from "../../../lib/model/parse-rule-pack.ts";
import { failure, success, type Result } from "../../../lib/model/result.ts";
import type { RulePack } from "../../../lib/model/rule-pack.ts";
import { ReportingSchema } from "../../../lib/model/reporting.ts";
import { usableReporting } from "../../../lib/procedures/packs/check-counts.ts";
import { proceduresInForce } from "../../../lib/procedures/packs/procedures-in-force.ts";

/** A pack as the list shows it; `current` is the id in force. */
export function summaryOf(
  { id, title, agency, version, rules }: RulePack,
  from: PackSummary["from"],
  current: string,
): PackSummary {
  return { id, title, agency, version, rules: rules.length, from, inForce: id === current };
}

/** An imported pack that cannot be read any more, with the reason. */
export function brokenSummary(id: string, current: string, broken: string): PackSummary {
  const inForce = id === current;
  return { id, title: id, agency: "", version: "", rules: 0, from: "imported", inForce, broken };
}

/** Reads a pack's JSON text. */
export function readJson(json: string): Result<ParsedPack> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return failure("这不是规则包文件（JSON 读不出来），没有导入。");
  }
  return parseRulePack(value, foldPattern);
}

/**
 * Reads packs by id. Reading takes some thirty milliseconds, and every question about a case asks for the pack: the same text is
 * read once, and gives the same objects, which what is made of its procedures is kept with.
 */
export function createPackReader(): (id: string, json: string) => Result<ParsedPack> {
  const known = new Map<string, { readonly json: string; readonly parsed: Result<ParsedPack> }>();
  return (id, json) => {
    const kept = known.get(id);
    if (kept?.json === json) return kept.parsed;
    const parsed = readJson(json);
    known.set(id, { json, parsed });
    return parsed;
  };
}

/**
 * A pack upon the one it stands on, with all that was left out of both and of their procedures. A failure where its procedures cannot
 * be made at all: whoever asks can go on without the pack.
 */
export function wholePack(own: ParsedPack, base?: ParsedPack): Result<ParsedPack> {
  try {
    const pack = base ? mergePacks(base.pack, own.pack) : own.pack;
    const counted = withUsableCounts(pack);
    return success({
      pack: counted.pack,
      refused: [...(base?.refused ?? []), ...own.refused, ...proceduresInForce(pack).refused, ...counted.refused],
    });
  } catch {
    return failure(`规则包“${own.pack.title}”的办理程序不能使用，请核对其中的日期和变更，改正后重新导入。`);
  }
}

const counted = new WeakMap<RulePack, ParsedPack>();

/** The pack without counts that lead nowhere among its procedures. The same pack gives the same object: what is made of it is kept with it. */
function withUsableCounts(pack: RulePack): ParsedPack {
  const known = counted.get(pack);
  if (known) return known;
  const { reporting, refused } = usableReporting(
    ReportingSchema.parse(pack.reporting ?? {}),
    proceduresInForce(pack).procedures,
  );
  const made = { pack: refused.length === 0 ? pack : { ...pack, reporting }, refused };
  counted.set(pack, made);
  return made;
}
