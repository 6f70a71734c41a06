/**
 * The one spelling of a link's target. Editors turn an absolute address of their own site into a relative one and back
 * (TinyMCE on its own, KindEditor and UEditor by setting), and publishing moves the article to another host and from http to
 * https: a link into one of our `own` hosts is told by its path, query and fragment, whatever it is spelled like. Any other is told whole.
 * Without `own` addresses a relative link stays as it is.
 */
export function sealedLink(target: string, own: readonly string[]): string {
  const [first] = own;
  const url = parsed(target, first);
  if (!url) return target;
  const isWeb = url.protocol === "http:" || url.protocol === "https:";
  const isOwn = isWeb && own.some((address) => parsed(address, undefined)?.host === url.host);
  return isOwn ? `${url.pathname}${url.search}${url.hash}` : url.href;
}

function parsed(target: string, base: string | undefined): URL | undefined {
  try {
    return new URL(target, base);
  } catch {
    return undefined;
  }
}
