import type { RequestToBackground } from "../../../lib/messaging/request-protocol.ts";
import type { ContentHandlers, ContentSender } from "../../../lib/messaging/protocol.ts";
import { failure, success } from "../../../lib/model/result.ts";
import { profilesForHost, requestPortalsAt } from "../../../lib/portals/match.ts";
import { createTurns } from "../../../lib/platform/turns.ts";
import { registerRequest } from "./register-request.ts";
import { replyText } from "./reply-text.ts";
import { replyValues } from "./reply-values.ts";
import { createRequestDesk } from "./request-desk.ts";
import type { Services } from "../services.ts";

const OFF = failure("此网站没有启用公开助手。");
const NO_PORTAL = failure("这个网页不属于已适配的依申请公开系统，没有处理。");

type Refusal = ReturnType<typeof failure>;

/** What a script on a request system's page may ask. */
export function requestHandlers(services: Services): Pick<ContentHandlers, keyof RequestToBackground> {
  const { sites, cases, portals } = services;
  const desk = createRequestDesk(cases);
  const inTurn = createTurns();
  /** Why the sender is refused: cases are for pages of request systems on sites that are switched on. */
  const refusal = async ({ origin, url }: ContentSender): Promise<Refusal | undefined> => {
    if (!(await sites.isOn(origin))) return OFF;
    const page = new URL(url);
    const here = requestPortalsAt(page, await portals.requests());
    return page.origin === origin && here.length > 0 ? undefined : NO_PORTAL;
  };
  return {
    async "request.portals"(_nothing, { origin }) {
      if (!(await sites.isOn(origin))) return OFF;
      return success({ portals: profilesForHost(new URL(origin), await portals.requests()) });
    },
    async "request.stamps"({ numbers }, from) {
      return (await refusal(from)) ?? success({ stamps: await desk.stamps(numbers) });
    },
    // One after the other: two tabs may have the same request.
    async "request.register"(said, from) {
      return (await refusal(from)) ?? inTurn(() => registerRequest(services, desk, said));
    },
    async "request.reply-values"({ number }, from) {
      const refused = await refusal(from);
      if (refused) return refused;
      const found = await desk.findForReply(number);
      return found.ok ? success(replyValues(found.value, await replyText(services, found.value))) : found;
    },
  };
}
