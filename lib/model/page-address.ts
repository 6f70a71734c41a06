import { z } from "zod";
import { riskOfPattern } from "./pattern-risk.ts";

/** A host by its exact name, as a page's address has it: lower case, with a port only where it is not the usual one. */
export const HostSchema = z.string().max(253).refine(isHost, {
  error: "不是主机名。请写网址里的主机名，例如 www.example.gov.cn 或者 10.1.2.3:8080，不带 http、路径和星号。",
});

/** The path of a page or a request, without origin, query and wildcards, e.g. `/ysqgk/`. */
export const PathSchema = z
  .string()
  .max(200)
  .regex(/^\/[\w.~!$&'()+,;=:@%/-]*$/, { error: "不是路径。请写网址里主机名后面的部分，以“/”开头，不带问号和星号。" });

/**
 * A page's path, or its address without origin, as a regular expression. It begins at the address's beginning, and its risk
 * is that of an imported rule's: it runs on every page of the site.
 */
export const PagePatternSchema = z
  .string()
  .min(1)
  .max(200)
  .superRefine((pattern, context) => {
    const risk = riskOfPattern(pattern);
    if (risk !== undefined) context.addIssue(risk);
    else if (!/^\^\\?\//.test(pattern)) context.addIssue("没有从网址开头写起。请以“^/”开头。");
  });

function isHost(host: string): boolean {
  if (!/^[a-z0-9.:[\]-]+$/.test(host) || host.endsWith(":443")) return false;
  try {
    return new URL(`http://${host}/`).host === host;
  } catch {
    return false;
  }
}
