import { browser } from "wxt/browser";
import type { ContentHandlers, ContentSender, Replacement } from "../../lib/messaging/protocol.ts";
import { failure, success } from "../../lib/model/result.ts";
import { DEFAULT_SETTINGS } from "../../lib/model/settings.ts";
import { replaceInMainWorld } from "../../lib/page/editors/main-world.ts";
import { profiles } from "../../lib/portals/index.ts";
import { profilesForHost } from "../../lib/portals/match.ts";
import type { Services } from "./services.ts";

const OFF = failure("此网站没有启用公开助手");

/** What a page's script may ask. */
export function contentHandlers({ settings, packs, recorder, sites, gate, statuses }: Services): ContentHandlers {
  return {
    async "page.opened"(_nothing, { tab, frame }) {
      await gate.forget(tab, frame);
      await statuses.forget(tab, frame);
      return success({});
    },
    async "pack.get"(_nothing, { origin }) {
      if (!(await sites.isOn(origin))) return OFF;
      const { person, pack } = (await settings.read()).settings;
      const chosen = await packs.inForce(pack);
      // A pack that broke must not leave the page unchecked: the national one stands in, and that is said.
      const inForce = chosen.ok ? chosen : await packs.inForce(DEFAULT_SETTINGS.pack);
      if (!inForce.ok) return inForce;
      const reason = chosen.ok ? [] : [{ rule: pack, reason: `${chosen.error}；现按全国通用规则检查` }];
      const refused = [...reason, ...inForce.value.refused];
      // No setting holds an agency's own word list yet.
      const forHost = profilesForHost(new URL(origin), profiles);
      return success({ pack: inForce.value.pack, refused, person, words: [], profiles: forHost });
    },
    async "register.append"({ entries }) {
      const written = await recorder.record(entries, (await settings.read()).settings.person);
      return written.ok ? success({ saved: written.value.length }) : written;
    },
    async "editor.replace"(replacement, from) {
      return success(await replace(replacement, from));
    },
    async "gate.hold"({ paths }, from) {
      if (!(await sites.isOn(from.origin))) return OFF;
      try {
        await gate.hold(from, paths);
        return success({});
      } catch {
        return failure("网络层没有拦住发布请求，只在页面上拦截；请留意不要误发");
      }
    },
    async "gate.release"(_nothing, from) {
      await gate.release(from);
      return success({});
    },
    async "page.report"(status, { tab, frame }) {
      await statuses.report(tab, frame, status);
      return success({});
    },
  };
}

/** The function goes into the page's own world, in the frame that asked and nowhere else. */
async function replace(
  { editor, frame, expected, replacement }: Replacement,
  from: ContentSender,
): Promise<{ done: boolean; detail: string }> {
  try {
    const [first] = await browser.scripting.executeScript({
      target: { tabId: from.tab, frameIds: [from.frame] },
      world: "MAIN",
      func: replaceInMainWorld,
      args: [editor, frame, expected, replacement],
    });
    return first?.result === true
      ? { done: true, detail: "" }
      : { done: false, detail: "没有找到编辑器，或选中的文字已变" };
  } catch {
    return { done: false, detail: "浏览器不允许在此页面替换" };
  }
}
