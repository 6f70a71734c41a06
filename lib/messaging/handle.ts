import { browser, type Browser } from "wxt/browser";
import { failure, type Result } from "../model/result.ts";
import type {
  Answer,
  ContentHandlers,
  ContentSender,
  ContentToBackground,
  PageHandlers,
  PageToBackground,
  ReplyOf,
} from "./protocol.ts";
import { CONTENT_SCHEMAS, PAGE_SCHEMAS } from "./schemas.ts";

type ContentName = keyof ContentToBackground;
type PageName = keyof PageToBackground;
/** One handler for every name there is. */
export type Handlers = ContentHandlers & PageHandlers;

/** What is looked at of a sender, as the browser says it. */
type Sender = Pick<Browser.runtime.MessageSender, "id" | "url" | "origin" | "frameId"> & {
  readonly tab?: { readonly id?: number | undefined };
};

/** Answers every message of our own pages and content scripts; call it in the worker's first turn. */
export function handle(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender, reply: (answer: unknown) => void) => {
    void answer(handlers, message, sender).then(reply);
    // Chrome keeps the channel open for a late reply only when told so.
    return true;
  });
}

/**
 * Answers one message. Refused, with a sentence: senders other than this extension, names that are not for that kind of
 * sender, data that do not fit the name's schema, and handlers that throw.
 */
export async function answer(handlers: Handlers, message: unknown, sender: Sender): Promise<Result<unknown>> {
  if (sender.id !== browser.runtime.id) return failure("不接受其他扩展的消息。");
  const { name, data } = nameAndData(message);
  try {
    if (isPage(sender)) {
      return isIn(PAGE_SCHEMAS, name) ? await fromPage(handlers, name, data) : failure(`扩展页面不能使用“${name}”。`);
    }
    const from = contentSender(sender);
    if (!from) return failure("消息来处不明，没有处理。");
    return isIn(CONTENT_SCHEMAS, name)
      ? await fromContent(handlers, name, data, from)
      : failure(`网页中的脚本不能使用“${name}”。`);
  } catch (error) {
    // The name only: an error's message may quote what it was given.
    return failure(`公开助手后台处理“${name}”时出错（${error instanceof Error ? error.name : "未知"}），请再试一次。`);
  }
}

function nameAndData(message: unknown): { name: string; data: unknown } {
  if (typeof message !== "object" || message === null || !("name" in message)) return { name: "", data: undefined };
  return { name: String(message.name), data: "data" in message ? message.data : undefined };
}

function isIn<T extends object>(table: T, name: PropertyKey): name is keyof T {
  return Object.hasOwn(table, name);
}

/** Our own pages may sit in a tab too (the dashboard), so the address tells, not the tab. */
function isPage(sender: Sender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL("/")) ?? false;
}

function contentSender({ tab, frameId, url, origin }: Sender): ContentSender | undefined {
  if (tab?.id === undefined || frameId === undefined || url === undefined) return undefined;
  // An opaque frame (sandboxed) has no site that could have been switched on.
  if (origin === undefined || origin === "null") return undefined;
  return { tab: tab.id, frame: frameId, origin, url };
}

function fromPage<N extends PageName>(handlers: PageHandlers, name: N, data: unknown): Answer<ReplyOf<N>> {
  const request = PAGE_SCHEMAS[name].safeParse(data);
  return request.success ? handlers[name](request.data) : misfit(name);
}

function fromContent<N extends ContentName>(
  handlers: ContentHandlers,
  name: N,
  data: unknown,
  from: ContentSender,
): Answer<ReplyOf<N>> {
  const request = CONTENT_SCHEMAS[name].safeParse(data);
  return request.success ? handlers[name](request.data, from) : misfit(name);
}

function misfit(name: string): { readonly ok: false; readonly error: string } {
  return failure(`“${name}”的内容不合格式，没有处理。`);
}
