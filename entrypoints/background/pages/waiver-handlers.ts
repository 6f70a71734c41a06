import type { ContentHandlers, ContentSender, PageHandlers, PackInForce } from "../../../lib/messaging/protocol.ts";
import { tellTabs } from "../../../lib/messaging/tell.ts";
import { failure, success } from "../../../lib/model/result.ts";
import { mayKeepText } from "../../../lib/model/keepable.ts";
import { newId } from "../../../lib/platform/new-id.ts";
import type { Services } from "../services.ts";

type Stores = Pick<Services, "settings" | "waivers" | "allowed" | "sites" | "recorder">;

const OFF = failure("此网站没有启用公开助手。");

/** What a page gets of both kinds together with the rules. */
export async function waiversFor(
  { waivers, allowed }: Stores,
  { url }: ContentSender,
): Promise<Pick<PackInForce, "allowed" | "draft">> {
  const key = await waivers.keyOf(url);
  return { allowed: await allowed.all(), draft: { key, waivers: await waivers.of(key) } };
}

/** What a page's script may ask about what needs no change. */
export function waiverHandlers({
  settings,
  waivers,
  allowed,
  sites,
}: Stores): Pick<ContentHandlers, "waiver.keep" | "waiver.drop" | "allowed.add" | "allowed.remove"> {
  const stamp = async () => ({ by: (await settings.read()).settings.person, at: new Date().toISOString() });
  return {
    async "waiver.keep"({ draft, ...said }, { origin }) {
      if (!(await sites.isOn(origin))) return OFF;
      await waivers.keep(draft, { ...said, ...(await stamp()) });
      return success({});
    },
    async "waiver.drop"({ draft, token }, { origin }) {
      if (!(await sites.isOn(origin))) return OFF;
      await waivers.drop(draft, token);
      return success({});
    },
    async "allowed.add"(allowance, { origin }) {
      if (!(await sites.isOn(origin))) return OFF;
      if (!mayKeepText(allowance.category)) return failure("这类内容不能存下来，只能对本稿说明。");
      if (!(await allowed.add({ ...allowance, id: newId(), ...(await stamp()) }))) {
        return failure("不再提示的内容已经太多，没有加入。请先在设置中撤回不用的。");
      }
      await tellTabs("allowed.changed", {});
      return success({});
    },
    async "allowed.remove"({ id }, { origin }) {
      if (!(await sites.isOn(origin))) return OFF;
      await allowed.remove(id);
      await tellTabs("allowed.changed", {});
      return success({});
    },
  };
}

/** What the options page may ask about the agency's list. */
export function allowListHandlers({
  allowed,
  recorder,
  settings,
}: Stores): Pick<PageHandlers, "allowed.list" | "allowed.withdraw"> {
  return {
    "allowed.list": async () => success({ entries: await allowed.all() }),
    async "allowed.withdraw"({ id }) {
      const entry = (await allowed.all()).find((one) => one.id === id);
      if (!entry) return success({});
      const fact = { type: "AllowanceWithdrawn", rule: entry.rule, category: entry.category } as const;
      const note = { id: newId(), occurredAt: new Date().toISOString(), fact };
      const written = await recorder.record([note], (await settings.read()).settings.person);
      if (!written.ok) return written;
      await allowed.remove(id);
      await tellTabs("allowed.changed", {});
      return success({});
    },
  };
}
