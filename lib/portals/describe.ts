import type { PortalFile } from "../model/portal-file.ts";

/** What a profile knows of its site's pages, in a person's words. */
export function partsOf({ kind, profile }: PortalFile): string[] {
  const parts =
    kind === "articles"
      ? {
          稿件表单: true,
          发布请求: profile.save,
          发布后的提示: profile.published,
          稿件列表: profile.list,
          目录填表: profile.fill,
          公开页面: profile.publicPage,
        }
      : { 申请列表: profile.lists.length > 0, 申请详情和登记: profile.detail, 答复表单和填写: profile.reply };
  return Object.entries(parts).flatMap(([name, part]) => (part === undefined || part === false ? [] : [name]));
}

/** What a person should know before using a profile; `undefined` where there is nothing. */
export function cautionOf({ kind, profile }: PortalFile): string | undefined {
  if (kind !== "requests" || !profile.match.paths.includes("/")) return undefined;
  return "整个网站都按依申请公开系统处理，这个网站上不检查稿件。";
}
