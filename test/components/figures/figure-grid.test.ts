import { expect, test } from "vitest";
import { figureGrid } from "../../../components/figures/figure-grid.ts";
import { differenceWords, valueText } from "../../../components/figures/figure-words.ts";
import { enteredName, howCounted } from "../../../components/figures/how-counted.ts";
import { shownFigures } from "../../../components/figures/shown-figures.ts";
import { packInForce } from "../../../lib/check/merge-packs.ts";
import { ReportingSchema } from "../../../lib/model/reporting.ts";
import { proceduresInForce } from "../../../lib/procedures/packs/procedures-in-force.ts";
import { BUNDLED_PACKS } from "../../../rules/index.ts";
import { counted, entered, request } from "./sample-figures.ts";
import { SAMPLE_REPORTING } from "./sample-reporting.ts";

test("B.1: the table that is saved has the figures as numbers, says what was entered by whom, and what is missing", () => {
  const log = [...request("1号", "2026-11-02", "办公室"), entered("views", "2026-11", 1280)];
  const { told } = counted("2026-11", log);
  const { rows } = figureGrid("2026年11月政务公开统计", "统计时段", shownFigures(told, "2025-01-02"));
  const row = (title: string) => rows.find(([, cell]) => cell?.text === title) ?? [];
  expect(row("收到申请").map(({ text }) => text)).toEqual([
    "依申请公开",
    "收到申请",
    "件",
    "1",
    "0",
    "多 1 件",
    "本机记录",
  ]);
  expect(row("收到申请")[3]).toEqual({ text: "1", value: 1, key: "received" });
  expect(row("网站浏览量")[6]?.text).toBe("录入 李文静 2026-11-20 网站后台导出");
  expect(row("公众号关注人数")[3]).toEqual({ text: "未录入" });
});

test("B.1: a figure that lacks a month is no number to reckon with, nor compared: it says what is lacking", () => {
  const log = [
    ...request("1号", "2026-11-02", "办公室"),
    entered("views", "2026-07", 30),
    entered("views", "2025-07", 20),
  ];
  const [views] = shownFigures(counted("2026-Q3", log).told, "2025-01-02").filter(
    ({ title }) => title === "网站浏览量",
  );
  expect(views && valueText(views)).toContain("30 次，未填齐（缺8、9月）");
  expect(views && differenceWords(views)).toBe("");
  const { rows } = figureGrid("统计", "", views ? [views] : []);
  expect(rows[1]?.[3]).toEqual({ text: "30，未填齐（缺8、9月）", key: "views" });
});

test("a count that shows what is asked for is entered under the name that is asked for", () => {
  const [first] = SAMPLE_REPORTING.counts;
  if (!first) throw new Error("no counts");
  const rules = { counts: [{ ...first, id: "shown", from: { asked: "views" } }] };
  expect(enteredName("shown", rules)).toBe("views");
  expect(enteredName("followers", rules)).toBe("followers");
});

test.each(BUNDLED_PACKS.map(({ id }) => id))("H6.4: every count of %s says in words what it counts", (id) => {
  const pack = packInForce(id, BUNDLED_PACKS);
  if (!pack) throw new Error(id);
  const reporting = ReportingSchema.parse(pack.reporting ?? {});
  const { procedures } = proceduresInForce(pack);
  for (const count of reporting.counts) {
    const said = howCounted({ id: count.id, level: false }, reporting, procedures);
    expect(said, count.id).toMatch(/^[^a-z]{8,}。$/);
  }
});
