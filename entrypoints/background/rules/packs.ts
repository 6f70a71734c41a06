import type { PackSummary } from "../../../lib/messaging/protocol.ts";
import type { ParsedPack } from "../../../lib/model/parse-rule-pack.ts";
import { failure, success, type Result } from "../../../lib/model/result.ts";
import { DEFAULT_SETTINGS } from "../../../lib/model/settings.ts";
import type { PackStore } from "../../../lib/settings/pack-store.ts";
import { BUNDLED_PACKS } from "../../../rules/index.ts";
import { brokenSummary, createPackReader, readJson, summaryOf, wholePack } from "./read-pack.ts";

/** The bundled packs and those the agency imported. */
export interface Packs {
  /** One pack merged upon the one it stands on; a failure where either is missing or cannot be read. */
  inForce(id: string): Promise<Result<ParsedPack>>;
  /** The same, but where that fails the national rules stand in, and that is said: no page is left unchecked. */
  inForceOrNational(id: string): Promise<Result<ParsedPack>>;
  /** Keeps a pack that came as JSON text. An id of a bundled pack is refused: its rules must stay what they are. */
  import(json: string, current: string): Promise<Result<{ summary: PackSummary } & Pick<ParsedPack, "refused">>>;
  /** Takes an imported pack away. Refused for one that is in force (`current`), or that the one in force stands on, unless it is broken. */
  remove(id: string, current: string): Promise<Result<Record<string, never>>>;
  /** All packs, also those that cannot be read any more. `current` is the id in force. */
  list(current: string): Promise<PackSummary[]>;
}

/** The packs over a store of imported ones. */
export function createPacks(store: PackStore): Packs {
  const parsed = createPackReader();
  const read = async (id: string): Promise<Result<ParsedPack>> => {
    const bundled = BUNDLED_PACKS.find((pack) => pack.id === id);
    if (bundled) return success({ pack: bundled, refused: [] });
    const json = (await store.all()).get(id);
    return json === undefined ? failure(`没有编号为“${id}”的规则包，请重新选择或导入。`) : parsed(id, json);
  };
  const whole = async (own: ParsedPack): Promise<Result<ParsedPack>> => {
    // One step only: an agency's pack stands on a national one, not on another agency's.
    const base = own.pack.extends === undefined ? undefined : await read(own.pack.extends);
    return base && !base.ok ? base : wholePack(own, base?.value);
  };
  const inForce = async (id: string): Promise<Result<ParsedPack>> => {
    const own = await read(id);
    return own.ok ? whole(own.value) : own;
  };
  return {
    inForce,
    async inForceOrNational(id) {
      const chosen = await inForce(id);
      if (chosen.ok) return chosen;
      const national = await inForce(DEFAULT_SETTINGS.pack);
      if (!national.ok) return national;
      const broken = { rule: id, reason: `${chosen.error}现按全国通用规则检查。` };
      return success({ ...national.value, refused: [broken, ...national.value.refused] });
    },
    async import(json, current) {
      const own = readJson(json);
      if (!own.ok) return own;
      const { pack } = own.value;
      if (BUNDLED_PACKS.some(({ id }) => id === pack.id)) {
        return failure(`编号“${pack.id}”是内置规则包的，请在文件中换一个编号再导入。`);
      }
      // What cannot be used as a whole is not kept: once in force it would stand in the way of everything.
      const made = await whole(own.value);
      if (!made.ok) return made;
      await store.put(pack.id, json);
      return success({ summary: summaryOf(pack, "imported", current), refused: made.value.refused });
    },
    async remove(id, current) {
      if (BUNDLED_PACKS.some((pack) => pack.id === id)) return failure("内置规则不能移除。");
      const inUse = await read(current);
      const isBase = inUse.ok && inUse.value.pack.extends === id;
      // What is broken is not in use: the national rules stand in for it.
      const works = (id === current || isBase) && (await inForce(id)).ok;
      if (works) return failure("这套规则正在使用，没有移除。请先改用另一套规则。");
      await store.remove(id);
      return success({});
    },
    async list(current) {
      const bundled = BUNDLED_PACKS.map(({ id }) => ({ id, from: "bundled" as const }));
      const imported = [...(await store.all()).keys()].map((id) => ({ id, from: "imported" as const }));
      return Promise.all(
        [...bundled, ...imported].map(async ({ id, from }): Promise<PackSummary> => {
          const pack = await inForce(id);
          if (pack.ok) return summaryOf(pack.value.pack, from, current);
          return brokenSummary(id, current, pack.error);
        }),
      );
    },
  };
}
