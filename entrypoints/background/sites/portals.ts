import type { PortalSummary } from "../../../lib/messaging/portal-protocol.ts";
import { parsePortalFile, type PortalFile } from "../../../lib/model/portal-file.ts";
import type { PortalProfile } from "../../../lib/model/portal-profile.ts";
import type { RequestPortal } from "../../../lib/model/request-portal.ts";
import { failure, success, type Result } from "../../../lib/model/result.ts";
import type { PortalStore } from "../../../lib/settings/portal-store.ts";
import { brokenSummary, BUNDLED, isBundled, refusalOf, summaryOf } from "./read-portal.ts";

/** The bundled portal profiles and those the agency imported. */
export interface Portals {
  /** CMSs with a form for articles; imported ones come first, so that they win on a host that both speak of. */
  articles(): Promise<readonly PortalProfile[]>;
  /** Request systems, in the same order. */
  requests(): Promise<readonly RequestPortal[]>;
  /** All of both kinds in this order, also those that cannot be read any more. */
  list(): Promise<PortalSummary[]>;
  /**
   * Keeps a profile that came as JSON text, and has it `applied`; what was there is put back where that fails. An id of a
   * bundled profile is refused: it must stay what it is.
   */
  import(json: string, applied: () => Promise<void>): Promise<Result<PortalSummary>>;
  /** Takes an imported profile away. */
  remove(id: string): Promise<Result<Record<string, never>>>;
  /** A profile as a file's name and text; a broken one as it came, so that it can be mended. */
  export(id: string): Promise<Result<{ name: string; json: string }>>;
}

/** The profiles over a store of imported ones. */
export function createPortals(store: PortalStore): Portals {
  const imported = async (): Promise<PortalFile[]> =>
    [...(await store.all()).values()].flatMap((json) => {
      const read = parsePortalFile(json);
      return read.ok ? [read.value] : [];
    });
  return {
    articles: async () =>
      [...(await imported()), ...BUNDLED].flatMap((file) => (file.kind === "articles" ? [file.profile] : [])),
    requests: async () =>
      [...(await imported()), ...BUNDLED].flatMap((file) => (file.kind === "requests" ? [file.profile] : [])),
    async list() {
      const own = [...(await store.all())].map(([id, json]): PortalSummary => {
        const read = parsePortalFile(json);
        return read.ok ? summaryOf(read.value, "imported") : brokenSummary(id, read.error);
      });
      return [...own, ...BUNDLED.map((file) => summaryOf(file, "bundled"))];
    },
    async import(json, applied) {
      const read = parsePortalFile(json);
      if (!read.ok) return read;
      const { id } = read.value.profile;
      const all = await store.all();
      const before = all.get(id);
      const refusal = refusalOf(read.value, all);
      if (refusal !== undefined) return failure(refusal);
      await store.put(id, json);
      try {
        await applied();
      } catch {
        await (before === undefined ? store.remove(id) : store.put(id, before));
        await applied();
        return failure("浏览器没有接受这份网站适配里的网址，没有采用。请核对主机名和路径后再导入。");
      }
      return success(summaryOf(read.value, "imported"));
    },
    async remove(id) {
      // One that was imported before a bundled one got the same id must not stay for ever.
      if (isBundled(id) && !(await store.all()).has(id)) return failure("自带的网站适配不能移除。");
      await store.remove(id);
      return success({});
    },
    async export(id) {
      const bundled = BUNDLED.find(({ profile }) => profile.id === id);
      const json = bundled ? JSON.stringify(bundled, null, 2) : (await store.all()).get(id);
      return json === undefined
        ? failure("这份网站适配已经不在了，请刷新本页。")
        : success({ name: `网站适配-${id}.json`, json });
    },
  };
}
