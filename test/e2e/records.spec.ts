import type { Locator, Page } from "@playwright/test";
import { recentChecks } from "../../lib/projections/recent-checks.ts";
import { daySummary } from "../../lib/projections/day-summary.ts";
import type { Fact } from "../../lib/model/event.ts";
import { today } from "../../lib/platform/today.ts";
import { sampleArticle, sampleFaults } from "../portal/sample.ts";
import { APPROVAL, expect, override, publish, test } from "./desk.ts";
import { EditorPage } from "./editor-page.ts";
import { publishings } from "./portal-log.ts";

const { secrecyMark, internalMark, idNumber, mobile, bankCard } = sampleFaults;
const MARKS = [secrecyMark, internalMark];
const MENDS = [
  { button: /^遮盖号码/, left: [...MARKS, mobile, bankCard], rule: "id-number" },
  { button: /^遮盖中间四位/, left: [...MARKS, bankCard], rule: "mobile-phone" },
  { button: /^只留末四位/, left: MARKS, rule: "bank-card" },
];
const SIGN = "页面上出现已经发布的提示";

/**
 * The way of a draft. A check is noted whenever nobody has typed for a while: how often, while one thing after another is
 * mended or the page is still loading, is a matter of how fast that goes; only the last of these counts.
 */
function wayOf(facts: readonly Fact[]): Fact[] {
  return facts.filter(({ type }, index) => {
    const next = facts[index + 1]?.type;
    return type !== "DraftChecked" || (next !== "FindingMended" && next !== "DraftChecked");
  });
}

for (const save of ["form", "fetch", "shared"] as const) {
  test(`save=${save}: a draft's whole way is in the log, in order`, async ({ page, portal, overlay, register }) => {
    const article = new EditorPage(page, "ueditor");
    await article.open(portal.url, `&sample=1&save=${save}`);
    await expect.poll(() => article.marked()).toEqual([...MARKS, idNumber, mobile, bankCard]);
    const way = async () => wayOf(await register.facts()).map(({ type }) => type);
    await expect.poll(way).toEqual(["DraftChecked"]);

    await page.locator("#publish").click();
    await expect.poll(way).toEqual(["DraftChecked", "PublishHeld"]);
    for (const { button, left } of MENDS) {
      await overlay.press("button", button);
      await expect.poll(() => article.marked()).toEqual(left);
    }
    const mended = ["DraftChecked", "PublishHeld", "FindingMended", "FindingMended", "FindingMended", "DraftChecked"];
    await expect.poll(way).toEqual(mended);
    await override(overlay);
    // Until the approval is written, a press is held like any other.
    await expect.poll(way).toEqual([...mended, "PublishOverridden"]);
    await expect.poll(() => overlay.panelText()).toContain("已记录批准人");
    await publish(page.locator("#publish"), async () => (await publishings(portal.url)).length > 0);
    await expect.poll(way).toEqual([...mended, "PublishOverridden", "PublishReleased", "ArticlePublished"]);

    const marks = [tally("secrecy-mark", "secrecy-marking"), tally("internal-mark", "internal-marking")];
    const numbers = [
      tally("id-number", "id-number"),
      tally("mobile-phone", "mobile-phone"),
      tally("bank-card", "bank-card"),
    ];
    const facts = wayOf(await register.facts());
    expect(
      facts.map((fact) => ("tallies" in fact ? byRule(fact.tallies) : "tally" in fact ? [fact.tally] : [])),
    ).toEqual(
      [[...marks, ...numbers], [...marks, ...numbers], ...numbers.map((one) => [one]), marks, marks, marks, []].map(
        byRule,
      ),
    );
    const drafts = facts.flatMap((fact) => ("draft" in fact ? [fact.draft] : []));
    expect(new Set(drafts.map(({ draft }) => draft)).size).toBe(1);
    expect(drafts[0]).toMatchObject({ page: `${portal.url}/admin/articles/new`, portal: "演示门户" });
    expect(facts.find(({ type }) => type === "PublishOverridden")).toMatchObject({
      approver: { name: APPROVAL.name, role: APPROVAL.role },
      reason: APPROVAL.reason,
    });
    expect(facts.at(-1)).toMatchObject({ evidence: SIGN });
    expect((await publishings(portal.url)).length).toBe(1);
  });
}

/** Drafts on one page of the dashboard's table. */
const ROWS_A_PAGE = 50;

test("popup and dashboard show what the projections say; the check of the log names a changed event", async ({
  page,
  portal,
  overlay,
  register,
}) => {
  const article = new EditorPage(page, "ueditor");
  await article.open(portal.url, "&sample=1");
  await expect.poll(() => register.types()).toEqual(["DraftChecked"]);
  await page.locator("#publish").click();
  await overlay.press("button", /^遮盖号码/);
  await expect.poll(async () => (await register.types()).length).toBe(4);

  // The log is of the whole run: what other tests did before counts too.
  const all = await register.allEvents();
  const day = daySummary(all, today());
  const dashboard = await register.openScreen("dashboard");
  const popup = await register.openScreen("popup");

  for (const [name, count] of [
    ["已检查", day.checked],
    ["发现", day.found],
    ["批准发布", day.overridden],
    ["已发布", day.published],
  ] as const) {
    for (const screen of [dashboard, popup]) {
      await expect(stat(screen, name)).toHaveText(new RegExp(`^${count}[篇处]$`));
    }
  }
  for (const [name, count] of [
    ["一键改好", day.mended],
    ["暂停发布", day.held],
    ["提交发布", day.released],
  ] as const) {
    await expect(stat(dashboard, name)).toHaveText(new RegExp(`^${count}[篇处]$`));
  }
  const rows = recentChecks(all, 2000);
  await expect(dashboard.getByText(`共 ${rows.length} 篇`)).toBeVisible();
  await expect(dashboard.locator("tbody > tr")).toHaveCount(Math.min(rows.length, ROWS_A_PAGE));
  await expect(dashboard.locator("tbody > tr").first()).not.toContainText(sampleArticle.title);

  await dashboard.getByRole("button", { name: "开始校验" }).click();
  await expect(dashboard.getByText(`校验完成，${all.length} 条记录完整，没有改动。`)).toBeVisible();
  const victim = all.at(-2);
  const mendIt = await register.changeOneByte(victim?.id ?? "");
  await dashboard.getByRole("button", { name: "重新校验" }).click();
  await expect(dashboard.getByText("有 1 处对不上。")).toBeVisible();
  await expect(dashboard.locator(".problems li")).toHaveText([`第${victim?.sequence}条记录的内容被改动过。`]);
  await mendIt();
  await dashboard.getByRole("button", { name: "重新校验" }).click();
  await expect(dashboard.getByText(/条记录完整，没有改动/)).toBeVisible();
  await Promise.all([dashboard.close(), popup.close()]);
});

function tally(rule: string, category: string) {
  return { rule, category, outcome: "block", field: "正文", count: 1 };
}

function byRule<T extends { readonly rule: string }>(tallies: readonly T[]): T[] {
  return [...tallies].sort((one, other) => (one.rule < other.rule ? -1 : 1));
}

/** The figure under a name. */
function stat(screen: Page, name: string): Locator {
  return screen
    .locator(".stat")
    .filter({ hasText: new RegExp(`^${name}`) })
    .locator("dd");
}
