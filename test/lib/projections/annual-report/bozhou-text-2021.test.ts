import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { packInForce } from "../../../../lib/check/merge-packs.ts";
import { addDays } from "../../../../lib/deadlines/civil.ts";
import type { FieldValues } from "../../../../lib/model/field.ts";
import { ReportingSchema } from "../../../../lib/model/reporting.ts";
import { proceduresInForce } from "../../../../lib/procedures/packs/procedures-in-force.ts";
import { createCaseBook } from "../../../../lib/projections/cases/case-book.ts";
import { createCounter } from "../../../../lib/projections/figures/count-lists.ts";
import { figuresOf } from "../../../../lib/projections/figures/figures.ts";
import { CALENDAR } from "../../../../rules/calendar/index.ts";
import { BUNDLED_PACKS } from "../../../../rules/index.ts";
import { SmallLog } from "./small-log.ts";

const SEED = new URL("../../../../../shared/seeds/bozhou-annual-report-2021.txt", import.meta.url);
const FIGURES: readonly (readonly [string, RegExp])[] = [
  ["published", /发布信息(\d+)条/],
  ["policy-documents", /上传文件(\d+)件/],
  ["interpretations", /政策解读(\d+)件/],
  ["interpretations-visual", /图表解读(\d+)件/],
  ["interpretations-media", /媒体解读(\d+)件/],
  ["key-areas", /重点领域信息(\d+)条/],
  ["account-posts", /推送信息(\d+)条/],
  ["subscribers", /订阅量(\d+)次/],
  ["trainings-attended", /业务培训(\d+)次/],
  ["systems-made", /等(\d+)项制度/],
];

/** What the report's first part says, by figure. */
function said(): Map<string, number> {
  const text = existsSync(SEED) ? readFileSync(SEED, "utf8") : "";
  return new Map(FIGURES.map(([id, words]) => [id, Number(words.exec(text)?.[1])]));
}

const pack = packInForce("bozhou", BUNDLED_PACKS);
if (!pack) throw new Error("no pack bozhou");
const { procedures } = proceduresInForce(pack);
const catalogue = pack.catalogue ?? [];
const KEY = catalogue.filter(({ levels }) => levels[0] === "重点领域信息公开").map(({ id }) => id);
const OTHER = catalogue.filter(({ levels }) => levels[0] !== "重点领域信息公开").map(({ id }) => id);

/** As many articles as the report tells of, over the year, and some of other years, withdrawn, drafts, and published anew. */
function articles(told: ReadonlyMap<string, number>): SmallLog {
  const log = new SmallLog();
  const of = (id: string): number => told.get(id) ?? 0;
  const publish = (number: number, on: string, fields: FieldValues): string => {
    log.step(number, "draft", addDays(on, -1), { title: `信息${number}`, department: "办公室", ...fields }, "article");
    return log.step(number, "publish", on, {}, "article");
  };
  for (let number = 0; number < of("published"); number += 1) {
    const place = number - of("policy-documents");
    const isInterpretation = place >= 0 && place < of("interpretations");
    const form = place < of("interpretations-visual") ? ["charts"] : ["text"];
    const forms = place === of("interpretations") - 1 ? ["media"] : place % 2 === 0 ? form : [...form, "text"];
    const kind = place < 0 ? "policy" : isInterpretation ? "interpretation" : "ordinary";
    const items = number % 11 === 0 && number / 11 < of("key-areas") ? KEY : OTHER;
    publish(number, addDays("2021-01-01", number % 365), {
      "article-kind": kind,
      "catalogue-item": items[number % items.length] ?? "",
      ...(isInterpretation && { "interpretation-forms": forms }),
    });
  }
  publish(5001, "2020-12-31", { "article-kind": "policy", "catalogue-item": KEY[0] ?? "" });
  publish(5002, "2022-01-01", { "article-kind": "policy", "catalogue-item": KEY[0] ?? "" });
  log.step(5003, "draft", "2021-05-01", { title: "没有发布", "article-kind": "policy" }, "article");
  log.withdraw(5004, publish(5004, "2021-05-01", { "article-kind": "policy" }), "2021-05-02");
  log.step(0, "publish", "2021-08-01", {}, "article");
  return log;
}

function enter(log: SmallLog, figure: string, period: string, value: number): void {
  log.enter({ type: "FigureEntered", figure, period, value, note: "后台" }, "2022-01-05");
}

describe.skipIf(!existsSync(SEED))(
  "B.1: the counts of 亳州's report of 2021 (skipped without the shared seeds)",
  () => {
    test("each comes out of events, or of what was entered month by month", () => {
      const told = said();
      const log = articles(told);
      const posts = told.get("account-posts") ?? 0;
      for (let month = 1; month <= 12; month += 1) {
        const period = `2021-${String(month).padStart(2, "0")}`;
        enter(log, "account-posts", period, month === 12 ? posts - 11 * 13 : 13);
        enter(log, "subscribers", period, (told.get("subscribers") ?? 0) - (12 - month) * 900);
        enter(log, "trainings-attended", period, month === 4 || month === 9 ? 1 : 0);
      }
      for (const [quarter, made] of [2, 3, 0].entries()) enter(log, "systems-made", `2021-Q${quarter + 1}`, made);
      enter(log, "systems-made", "2021-Q4", (told.get("systems-made") ?? 0) - 5);
      const book = createCaseBook(CALENDAR);
      book.add(log.events);
      book.refresh({ procedures, now: new Date("2022-01-15T04:00:00.000Z") });
      const reporting = ReportingSchema.parse(pack.reporting);
      const others = log.events.filter(({ fact }) => !("case" in fact));
      const found = figuresOf(
        createCounter({ reporting, procedures, catalogue }),
        { cases: book.cases(), others, today: "2022-01-15" },
        "2021",
      );
      const values = new Map(found.map(({ id, value }) => [id, value]));
      expect(new Map(FIGURES.map(([id]) => [id, values.get(id)]))).toEqual(told);
      expect([...told.values()]).toEqual([1035, 28, 28, 13, 1, 94, 167, 116_880, 2, 11]);
    });
  },
);
