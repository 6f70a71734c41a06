import type { RequestToBackground } from "../../lib/messaging/request-protocol.ts";
import type { ContentHandlers } from "../../lib/messaging/protocol.ts";
import { failure, success } from "../../lib/model/result.ts";
import { profilesForHost } from "../../lib/portals/match.ts";
import { requestPortals } from "../../lib/portals/request-portals.ts";
import { registerRequest } from "./register-request.ts";
import { replyText } from "./reply-text.ts";
import { replyValues } from "./reply-values.ts";
import { createRequestDesk } from "./request-desk.ts";
import type { Services } from "./services.ts";

const OFF = failure("此网站没有启用公开助手。");

/** What a script on a request system's page may ask. */
export function requestHandlers(services: Services): Pick<ContentHandlers, keyof RequestToBackground> {
  const { sites, cases } = services;
  const desk = createRequestDesk(cases);
  return {
    async "request.portals"(_nothing, { origin }) {
      if (!(await sites.isOn(origin))) return OFF;
      return success({ portals: profilesForHost(new URL(origin), requestPortals) });
    },
    async "request.stamps"({ numbers }, { origin }) {
      if (!(await sites.isOn(origin))) return OFF;
      return success({ stamps: await desk.stamps(numbers) });
    },
    async "request.register"(said, { origin }) {
      return (await sites.isOn(origin)) ? registerRequest(services, desk, said) : OFF;
    },
    async "request.reply-values"({ number }, { origin }) {
      if (!(await sites.isOn(origin))) return OFF;
      const one = await desk.find(number);
      return one
        ? success(replyValues(one, await replyText(services, one)))
        : failure(`编号 ${number} 还没有登记，没有可以填的内容；请先在详情页登记。`);
    },
  };
}
