import { resetBrowser } from "../../lib/platform/fake-browser.ts";
import { beforeEach, expect, it } from "vitest";
import { disk, NOW, PERSON, uuid } from "../../lib/register/build.ts";
import { catalogueHandlers } from "../../../entrypoints/background/articles/article-fill.ts";
import { createPacks } from "../../../entrypoints/background/rules/packs.ts";
import type { Services } from "../../../entrypoints/background/services.ts";
import { CONTENT_SCHEMAS } from "../../../lib/messaging/schemas.ts";
import type { Fact } from "../../../lib/model/event.ts";
import { type Office, OfficeSchema } from "../../../lib/model/office.ts";
import { append } from "../../../lib/register/append.ts";
import { createPackStore } from "../../../lib/settings/pack-store.ts";

const FROM = { tab: 1, frame: 0, origin: "http://127.0.0.1", url: "http://127.0.0.1/xxgl/" };
const ELSEWHERE = { ...FROM, origin: "http://localhost", url: "http://localhost/xxgl/" };

beforeEach(resetBrowser);

/** The handlers as an agency has them whose pack is the one of this id. */
function handlersOf(pack: string, office: Partial<Office> = {}, db = disk().open()) {
  return catalogueHandlers({
    db,
    packs: createPacks(createPackStore()),
    settings: { read: () => Promise.resolve({ settings: { pack } }) },
    sites: { isOn: (origin: string) => Promise.resolve(origin === FROM.origin) },
    office: { read: () => Promise.resolve({ office: OfficeSchema.parse(office), notice: null }) },
  } as unknown as Pick<Services, "db" | "packs" | "settings" | "sites" | "office">);
}

it("names the items of the pack in force, each with its reason and its place in the source", async () => {
  const reply = await handlersOf("zhangzhou")["catalogue.suggest"]({ title: "2025年度部门决算", column: "" }, FROM);
  if (!reply.ok) throw new Error(reply.error);
  expect(reply.value.items.length).toBeGreaterThan(0);
  for (const { reason, source } of reply.value.items) {
    expect(reason).toMatch(/^标题(有|近似)“/);
    expect(source).toMatch(/^漳州市医疗保障局主动公开目录 第\d+行$/);
  }
  const none = await handlersOf("national")["catalogue.suggest"]({ title: "2025年度部门决算", column: "" }, FROM);
  expect(none).toEqual({ ok: true, value: { items: [] } });
});

it("answers what the item has for the form, and what a person must fill in", async () => {
  const request = { item: "announcements", title: "关于系统停机的公告", signedOn: "2026-11-20" };
  expect(CONTENT_SCHEMAS["article.values"].parse(request)).toEqual(request);
  const reply = await handlersOf("zhangzhou")["article.values"](request, FROM);
  if (!reply.ok) throw new Error(reply.error);
  expect(reply.value.values).toMatchObject({ attribute: "主动公开", formedOn: "2026-11-20", articleKind: "公告" });
  expect(reply.value.missing.join()).toContain("索引号");
  const unsigned = await handlersOf("zhangzhou")["article.values"]({ item: "announcements" }, FROM);
  expect(unsigned.ok && unsigned.value.missing.join()).toContain("文件生成日期");
});

it("refuses what it does not know and who may not ask", async () => {
  const { "article.values": values, "catalogue.suggest": suggest } = handlersOf("zhangzhou");
  expect(await values({ item: "no-such" }, FROM)).toMatchObject({
    ok: false,
    error: expect.stringContaining("没有这一项"),
  });
  expect(await values({ item: "announcements" }, ELSEWHERE)).toMatchObject({ ok: false });
  expect(await suggest({ title: "公告", column: "" }, ELSEWHERE)).toMatchObject({ ok: false });
  expect(CONTENT_SCHEMAS["article.values"].safeParse({ item: "a", signedOn: "2026-02-30" }).success).toBe(false);
});

it("proposes the index number after the last one that went out, as the agency makes them", async () => {
  const db = disk().open();
  const office = { indexNumber: "YX-{流水号5}" };
  const asked = async () => {
    const reply = await handlersOf("zhangzhou", office, db)["article.values"]({ item: "announcements" }, FROM);
    if (!reply.ok) throw new Error(reply.error);
    return reply.value;
  };
  const first = await asked();
  expect(first.values).not.toHaveProperty("indexNumber");
  expect(first.missing.join()).toContain("索引号（本机还没有发布过带索引号的稿件");
  const draft = { draft: uuid(1), page: `${FROM.origin}/xxgl/`, portal: "演示" };
  const released = (indexNumber?: string): Fact => ({
    type: "PublishReleased",
    draft,
    tallies: [],
    ...(indexNumber !== undefined && { indexNumber }),
  });
  const facts = [released("YX-00041"), released("ZZ-00099"), released()];
  const entries = facts.map((fact, at) => ({ id: uuid(at + 10), occurredAt: NOW.toISOString(), fact }));
  await append(db, entries, { by: PERSON, device: uuid(9), now: NOW });
  const next = await asked();
  expect(next.values["indexNumber"]).toBe("YX-00042");
  expect(next.notes.join()).toContain("YX-00041");
});
