import { addDays } from "../../deadlines/civil.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { Procedure } from "../../model/procedure.ts";
import type { BareCase } from "../../procedures/bare-case.ts";
import { standingOn } from "./standing.ts";
import { subjectOf } from "../case-kinds.ts";
import { namedCase, type NamedCase } from "../case-name.ts";
import { briefly } from "../cases/hide-numbers.ts";
import { fieldText } from "../cases/field-text.ts";

/** A case behind a figure, as it stood at the end of the period. */
export interface CellCase extends NamedCase {
  /** What is asked for or claimed, on one line, numbers of persons hidden. */
  readonly subject: string;
  /** The day of receipt; absent where it is not known. */
  readonly received?: LocalDate;
  /** How it ended within the period; absent where it had not. */
  readonly outcome?: string;
  /** Why it is counted in this cell. */
  readonly why: string;
}

/** What a cell is of. */
export interface CellAsked {
  /** E.g. `requests/r3_1/natural`. */
  readonly cell: string;
  readonly first: LocalDate;
  readonly last: LocalDate;
}

/** A case of a cell; `procedure` is that by which it goes. */
export function cellCase(one: BareCase, procedure: Procedure | undefined, asked: CellAsked): CellCase {
  const { cell, first, last } = asked;
  const received = one.counted?.since ?? one.done[0]?.on;
  const now = standingOn(one, received, last);
  const ended = now.state === "closed" ? now.by : undefined;
  const outcome = ended && outcomeTitle(ended.ended?.outcome, procedure);
  const isCarried = standingOn(one, received, addDays(first, -1)).state === "open";
  const [table, row = ""] = cell.split("/");
  const words = table === "challenges" ? { came: "提出", end: "审结" } : { came: "收到", end: "办结" };
  const start = isCarried
    ? `${received ?? ""}${words.came}，到${addDays(first, -1)}没有${words.end}，从上一期结转`
    : `${received ?? ""}${words.came}`;
  const end = ended ? `${ended.on}${words.end}（${outcome ?? ended.title}）` : `到${last}还没有${words.end}`;
  const parts = table === "challenges" ? [start, end] : row === "r1" || row === "r2" ? [start] : [end];
  return {
    ...namedCase(one),
    subject: briefly(subjectOf(one), 120),
    ...(received !== undefined && { received }),
    ...(ended && { outcome: outcome ?? ended.title }),
    why: `${[...parts, ...kindOf(one, procedure)].join("；")}。`,
  };
}

/** The field by which a case stands in its column or group. */
function kindOf({ fields }: BareCase, procedure: Procedure | undefined): string[] {
  const counted = procedure?.counted;
  const field = counted && "by" in counted && procedure.fields.find(({ id }) => id === counted.by);
  const text = field ? fieldText(fields[field.id], field) : "";
  return field && text !== "" ? [`${field.title}：${text}`] : [];
}

function outcomeTitle(outcome: string | undefined, procedure: Procedure | undefined): string | undefined {
  const all = [...(procedure?.outcomes ?? []), ...(procedure?.elsewhere?.outcomes ?? [])];
  return all.find(({ id }) => id === outcome)?.title ?? outcome;
}
