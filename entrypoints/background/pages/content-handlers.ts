import type { ContentHandlers } from "../../../lib/messaging/protocol.ts";
import { failure, success } from "../../../lib/model/result.ts";
import { createTurns } from "../../../lib/platform/turns.ts";
import { profilesForHost } from "../../../lib/portals/match.ts";
import { articleHandlers } from "../articles/article-handlers.ts";
import { catalogueHandlers } from "../articles/article-fill.ts";
import { rulesInForce } from "../rules/in-force.ts";
import { loadScript } from "../sites/load-script.ts";
import { publishSeen } from "../articles/publish-seen.ts";
import { replaceInPage } from "./replace-in-page.ts";
import { requestHandlers } from "../requests/request-handlers.ts";
import type { Services } from "../services.ts";
import { vaultHandlers } from "../vault/vault-handlers.ts";
import { waiverHandlers, waiversFor } from "./waiver-handlers.ts";

const OFF = failure("此网站没有启用公开助手。");

/** What a page's script may ask. */
export function contentHandlers(services: Services): ContentHandlers {
  const { settings, portals, recorder, sites, gate, statuses, releases } = services;
  // Several frames may show that the same article is out.
  const inTurn = createTurns();
  return {
    ...waiverHandlers(services),
    ...requestHandlers(services),
    ...articleHandlers(services),
    ...catalogueHandlers(services),
    "vault.state": vaultHandlers(services)["vault.state"],
    async "page.opened"(_nothing, { tab, frame }) {
      await gate.forget(tab, frame);
      await statuses.forget(tab, frame);
      return success({ tab, frame });
    },
    async "pack.get"(_nothing, from) {
      if (!(await sites.isOn(from.origin))) return OFF;
      const { person } = (await settings.read()).settings;
      const inForce = await rulesInForce(services);
      if (!inForce.ok) return inForce;
      const forHost = profilesForHost(new URL(from.origin), await portals.articles());
      const waived = await waiversFor(services, from);
      return success({ ...inForce.value, ...waived, person, profiles: forHost });
    },
    async "script.load"({ script }, from) {
      return (await sites.isOn(from.origin)) ? loadScript(script, from) : OFF;
    },
    async "register.append"({ entries }, from) {
      const written = await recorder.record(entries, (await settings.read()).settings.person);
      if (!written.ok) return written;
      await releases.note(from, entries);
      return success({ saved: written.value.events.length, notice: written.value.notice });
    },
    "publish.seen": (seen, from) => inTurn(() => publishSeen(services, from, seen)),
    async "editor.replace"(replacement, from) {
      return success(await replaceInPage(replacement, from));
    },
    async "gate.hold"({ paths }, from) {
      if (!(await sites.isOn(from.origin))) return OFF;
      try {
        await gate.hold(from, paths);
        return success({});
      } catch {
        return failure("网络层没有拦住发布请求，只在页面上拦截；请留意不要误发。");
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
