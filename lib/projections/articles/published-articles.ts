import type { Case } from "../../model/case.ts";
import type { FieldValue } from "../../model/field.ts";
import type { Procedure } from "../../model/procedure.ts";
import { standing } from "../../procedures/next-steps.ts";
import { indexOf } from "../../procedures/procedure-index.ts";
import type { PublishedArticle } from "../catalogue/coverage.ts";

/**
 * When and where an article came out last, as its publishing step says it; also one that is under review again or was taken
 * down since. Undefined for one that never did. `item` is empty where it belongs to no catalogue item.
 */
export function publishedArticle(one: Case, procedure: Procedure): PublishedArticle | undefined {
  const publishing = new Set(procedure.steps.filter(({ publishes }) => publishes).map(({ id }) => id));
  // Of thousands of requests nothing comes out.
  if (publishing.size === 0) return undefined;
  const stands = standing({ done: one.done, index: indexOf(procedure) });
  const last = stands.findLast(({ step }) => publishing.has(step));
  if (!last) return undefined;
  const address = text(last.fields["public-address"]);
  return {
    case: one.id,
    item: text(one.fields["catalogue-item"]),
    title: text(one.fields["title"]),
    publishedOn: last.on,
    ...(address !== "" && { address }),
    department: text(one.fields["department"]),
  };
}

function text(value: FieldValue | undefined): string {
  return typeof value === "string" ? value : "";
}
