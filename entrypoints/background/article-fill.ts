import type { CatalogueToBackground } from "../../lib/messaging/catalogue-protocol.ts";
import type { ContentHandlers, ContentSender } from "../../lib/messaging/protocol.ts";
import type { CatalogueHint } from "../../lib/model/catalogue-hint.ts";
import type { CatalogueItem } from "../../lib/model/catalogue.ts";
import { failure, success, type Result } from "../../lib/model/result.ts";
import type { Services } from "./services.ts";

const OFF = failure("此网站没有启用公开助手。");
const GONE = failure("公开目录里已经没有这一项，没有填写；请收起面板后重新打开。");

/** What a script on an article's page may ask of the catalogue of the pack in force. */
export function catalogueHandlers({
  settings,
  packs,
  sites,
}: Pick<Services, "settings" | "packs" | "sites">): Pick<ContentHandlers, keyof CatalogueToBackground> {
  const catalogueFor = async ({ origin }: ContentSender): Promise<Result<readonly CatalogueItem[]>> => {
    if (!(await sites.isOn(origin))) return OFF;
    const inForce = await packs.inForceOrNational((await settings.read()).settings.pack);
    return inForce.ok ? success(inForce.value.pack.catalogue ?? []) : inForce;
  };
  return {
    async "catalogue.suggest"({ title, column }, from) {
      const catalogue = await catalogueFor(from);
      if (!catalogue.ok) return catalogue;
      return success({ items: suggest(catalogue.value, title, column) });
    },
    async "article.values"({ item }, from) {
      const catalogue = await catalogueFor(from);
      if (!catalogue.ok) return catalogue;
      const found = catalogue.value.find(({ id }) => id === item);
      return found ? success({ values: { basis: found.title }, missing: [] }) : GONE;
    },
  };
}

function suggest(items: readonly CatalogueItem[], title: string, column: string): CatalogueHint[] {
  return items
    .filter(({ keywords }) => keywords.some((word) => title.includes(word) || column.includes(word)))
    .map(({ id, title: name, source }) => ({ id, title: name, reason: "", source: source.document + source.clause }));
}
