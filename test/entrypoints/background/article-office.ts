import { held } from "../../lib/platform/fake-browser.ts";
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { contentHandlers } from "../../../entrypoints/background/pages/content-handlers.ts";
import { pageHandlers } from "../../../entrypoints/background/page-handlers.ts";
import { createServices } from "../../../entrypoints/background/services.ts";
import { answer } from "../../../lib/messaging/handle.ts";
import type { MessageName, ReplyOf, RequestOf } from "../../../lib/messaging/protocol.ts";
import type { Fact } from "../../../lib/model/event.ts";
import type { FieldValues } from "../../../lib/model/field.ts";
import type { Result } from "../../../lib/model/result.ts";
import type { SealedText } from "../../../lib/model/sealed-text.ts";
import { newId } from "../../../lib/platform/new-id.ts";
import { today } from "../../../lib/platform/today.ts";
import { allEvents } from "../../../lib/register/read.ts";
import { sealDigest } from "../../../lib/text/seal-digest.ts";
import { sealText } from "../../../lib/text/seal-text.ts";
import { disk } from "../../lib/register/build.ts";

/** The CMS in these tests, which is switched on. */
export const SITE = "https://cms.example.gov.cn";
/** Who sits at the desk. */
export const CLERK = { name: "张某", department: "办公室", role: "政务公开专员" };

/** The page of an article by its number on the CMS. */
export function page(number: number): string {
  return `${SITE}/#cms/${number}`;
}

/** The text of an article, as a form has it. */
export function text(body: string): SealedText {
  return {
    fields: [
      { name: "标题", blocks: [{ kind: "paragraph", text: "关于门诊慢特病的公告" }] },
      { name: "正文", blocks: [{ kind: "paragraph", text: body }] },
    ],
  };
}

/** A text with its seal, as a page hands it over. */
export function sealOf(sealed: SealedText): { digest: string; text: SealedText } {
  return { digest: sealDigest(sealText(sealed.fields, sealed.own)), text: sealed };
}

/** What the first step asks for. */
export const DRAFTED: FieldValues = {
  title: "关于门诊慢特病的公告",
  "article-kind": "announcement",
  attribute: "active",
  drafter: "李四",
  department: "待遇保障科",
  "formed-on": "2026-03-02",
  "publishing-limit": "ordinary",
};

const NO_OTHERS = { "third-party-needed": false, "organs-needed": false };
const REVIEWED = { opinion: "同意", "opinion-basis": "条例第十七条", "opinion-reason": "内容准确" };

type Value<N extends MessageName> = ReplyOf<N>;

/** The background upon an empty browser in which the CMS is switched on. Call `resetBrowser` before. */
export async function articleOffice() {
  const storage = disk();
  const texts = { indexedDB: new IDBFactory(), IDBKeyRange };
  held.granted.add(`${SITE}/*`);
  const start = () => {
    const services = createServices(storage.open(), texts);
    return { services, handlers: { ...contentHandlers(services), ...pageHandlers(services) } };
  };
  let worker = start();
  const ID = fakeBrowser.runtime.id;
  const ours = <N extends MessageName>(name: N, data: RequestOf<N>): Promise<Result<Value<N>>> =>
    answer(worker.handlers, { name, data }, { id: ID, url: fakeBrowser.runtime.getURL("/dashboard.html") }) as Promise<
      Result<Value<N>>
    >;
  const ask = <N extends MessageName>(
    name: N,
    data: RequestOf<N>,
    { tab = 7, frame = 0, origin = SITE } = {},
  ): Promise<Result<Value<N>>> =>
    answer(
      worker.handlers,
      { name, data },
      { id: ID, url: `${origin}/edit`, origin, frameId: frame, tab: { id: tab } },
    ) as Promise<Result<Value<N>>>;
  await ours("site.enable", { origin: SITE });
  await ours("settings.save", { person: CLERK, pack: "national" });
  const onPage = (where: string, draft: string) => ({ page: where, portal: "示例系统", draft });
  const office = {
    ask,
    ours,
    get services() {
      return worker.services;
    },
    /** The worker was killed and started again. */
    restart: () => void (worker = start()),
    facts: async () =>
      (await allEvents(worker.services.db)).events.map(({ fact }) => fact).filter(({ type }) => type !== "SiteEnabled"),
    /** What was recorded of one kind. */
    of: async <T extends Fact["type"]>(type: T) =>
      (await allEvents(worker.services.db)).events
        .map(({ fact }) => fact)
        .filter((fact): fact is Extract<Fact, { type: T }> => fact.type === type),
    find: (where: string, draft: string, title = String(DRAFTED["title"]), from = {}) =>
      ask("article.find", { ...onPage(where, draft), title }, from),
    /** Opens a case; answers its id. */
    start: async (where: string, draft: string, fields: FieldValues = DRAFTED, from = {}) => {
      const id = newId();
      const data = { ...onPage(where, draft), case: id, entry: newId(), step: "", on: "2026-03-02", fields };
      return { id, data, reply: await ask("article.start", data, from) };
    },
    take: (id: string, step: string, fields: FieldValues = {}, more: object = {}) =>
      ask("article.take", { case: id, entry: newId(), step, on: "2026-03-03", fields, ...more }),
    /** The plain review up to the sealed approval. */
    review: async (id: string, body = "正文如下。") => {
      const signed = (name: string) => ({ ...REVIEWED, "signed-by": name });
      const replies = [
        await office.take(id, "department-review", signed("王五")),
        await office.take(id, "secrecy-review", { ...signed("赵六"), ...NO_OTHERS, "review-finding": "public" }),
        await office.take(id, "approve", { "signed-by": "钱七" }, { seal: sealOf(text(body)) }),
      ];
      const refused = replies.find(({ ok }) => !ok);
      if (refused) throw new Error(JSON.stringify(refused));
      return replies.at(-1);
    },
    /** Publishing was pressed and nothing held it, and the CMS showed that the article is out. */
    publish: async (draft: string, more: { address?: string; at?: string } = {}, from = {}) => {
      const ref = { draft, page: `${SITE}/edit`, portal: "示例系统", digest: "1".repeat(64) };
      const fact: Fact = { type: "PublishReleased", draft: ref, tallies: [] };
      await ask("register.append", { entries: [{ id: newId(), occurredAt: new Date().toISOString(), fact }] }, from);
      return ask("publish.seen", { evidence: "页面提示", ...more }, from);
    },
    today,
  };
  return office;
}
