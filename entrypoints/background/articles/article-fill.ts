import type { CatalogueToBackground } from "../../../lib/messaging/catalogue-protocol.ts";
import type { ContentHandlers, ContentSender } from "../../../lib/messaging/protocol.ts";
import type { CatalogueItem } from "../../../lib/model/catalogue.ts";
import { failure, success, type Result } from "../../../lib/model/result.ts";
import { today } from "../../../lib/platform/today.ts";
import { articleValues } from "../../../lib/projections/catalogue/article-values.ts";
import { nextIndexNumber } from "../../../lib/projections/catalogue/next-index-number.ts";
import { suggestItems } from "../../../lib/projections/catalogue/suggest.ts";
import { indexNumbersGiven } from "../../../lib/register/index-numbers.ts";
import type { Services } from "../services.ts";

const OFF = failure("此网站没有启用公开助手。");
const GONE = failure("公开目录里已经没有这一项，没有填写；请收起面板后重新打开。");

/** What a script on an article's page may ask of the catalogue of the pack in force. */
export function catalogueHandlers({
  db,
  settings,
  packs,
  sites,
  office,
}: Pick<Services, "db" | "settings" | "packs" | "sites" | "office">): Pick<
  ContentHandlers,
  keyof CatalogueToBackground
> {
  const catalogueFor = async ({ origin }: ContentSender): Promise<Result<readonly CatalogueItem[]>> => {
    if (!(await sites.isOn(origin))) return OFF;
    const inForce = await packs.inForceOrNational((await settings.read()).settings.pack);
    return inForce.ok ? success(inForce.value.pack.catalogue ?? []) : inForce;
  };
  return {
    async "catalogue.suggest"({ title, column }, from) {
      const catalogue = await catalogueFor(from);
      if (!catalogue.ok) return catalogue;
      const items = suggestItems({ title, column }, catalogue.value).map(
        ({ item: { id, title: name, source }, reasons }) => ({
          id,
          title: name,
          reason: reasons.join("，"),
          source: `${source.document} ${source.clause}`,
        }),
      );
      return success({ items });
    },
    async "article.values"({ item, title = "", signedOn }, from) {
      const catalogue = await catalogueFor(from);
      if (!catalogue.ok) return catalogue;
      const found = catalogue.value.find(({ id }) => id === item);
      if (!found) return GONE;
      const { departments, indexNumber } = (await office.read()).office;
      const day = today();
      const { form, fields, missing, notes } = articleValues(found, {
        title,
        departments,
        today: day,
        indexNumber: nextIndexNumber(indexNumber, indexNumber === "" ? [] : await indexNumbersGiven(db), day),
        ...(signedOn !== undefined && { formedOn: signedOn }),
      });
      return success({ values: form, fields, missing, notes });
    },
  };
}
