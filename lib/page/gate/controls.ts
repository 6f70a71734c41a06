import type { PortalProfile } from "../../model/portal-profile.ts";
import { isElement, isNode } from "../dom.ts";

/** What pressing a control does to the article. */
export type Action = "publish" | "draft";

/** What can be pressed. A label is not: the button it stands for gets a press of its own, and 发布 may name a choice. */
const CONTROLS = "button,input[type=submit],input[type=button],input[type=image],a,[role=button],[onclick]";

/**
 * Words on a control that send the article out or on to the next person. The whole label must be made of them, so that
 * 发布日期, 已发布 or a menu's 发布管理 are not taken for one.
 */
const PUBLISH =
  /^(保存并|保存后|审核并|审核通过并|确认|确定|立即|马上|直接|定时|重新|一键|批量)?(发布|提交|送审|报送|上报|报审|发表|签发|推送|上网)(并发布|并送审|文章|信息|稿件|公告|内容|审核|审批|审查|上网|到网站)?$/;

/** Words on a control that keeps the article as a draft or leaves it. Saving a draft is never held. */
const DRAFT =
  /^(存为?草稿|保存(为|到)?草稿(箱)?|存入草稿箱|草稿|暂存|暂时保存|保存|保存并关闭|预览|取消|返回|关闭|重置)$/;

/**
 * What the control under an event does: by the portal's profile where there is one, else by the words on it.
 *
 * @param path the event's composed path, innermost first
 */
export function actionOf(path: readonly EventTarget[], profile: PortalProfile | undefined): Action | undefined {
  for (const node of path) {
    if (!isNode(node) || !isElement(node)) continue;
    if (profile) {
      if (matchesAny(node, profile.actions.publish)) return "publish";
      if (matchesAny(node, profile.actions.saveDraft)) return "draft";
    }
    if (node.matches(CONTROLS)) return actionByWords(wordsOn(node));
  }
  return undefined;
}

/** What words on a control say it does. */
export function actionByWords(words: string): Action | undefined {
  const bare = words.replace(/[\s\u00A0\u3000()（）:：!！.。·]/g, "");
  if (PUBLISH.test(bare)) return "publish";
  return DRAFT.test(bare) ? "draft" : undefined;
}

function matchesAny(element: Element, selectors: readonly string[]): boolean {
  return selectors.some((selector) => element.matches(selector));
}

function wordsOn(element: Element): string {
  const shown = "value" in element && element.nodeName === "INPUT" ? String(element.value) : element.textContent;
  return (
    shown.trim() ||
    element.getAttribute("aria-label") ||
    element.getAttribute("title") ||
    element.getAttribute("alt") ||
    ""
  );
}
