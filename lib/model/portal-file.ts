import { z } from "zod";
import { whatIn, whereIn } from "./fault-words.ts";
import { PortalProfileSchema } from "./portal-profile.ts";
import { RequestPortalSchema } from "./request-portal.ts";
import { failure, success, type Result } from "./result.ts";

/** In characters. */
const LONGEST = 200_000;

/** A portal profile as a file: `articles` is a CMS with its form for articles, `requests` the staff's side of a request system. */
const PortalFileSchema = z.discriminatedUnion("kind", [
  z.strictObject({ format: z.literal(1), kind: z.literal("articles"), profile: PortalProfileSchema }),
  z.strictObject({ format: z.literal(1), kind: z.literal("requests"), profile: RequestPortalSchema }),
]);

/** See PortalFileSchema above. */
export type PortalFile = z.infer<typeof PortalFileSchema>;

/**
 * Reads a portal profile from outside, as JSON text. The error is a sentence on the first fault: what, where, what to do.
 * Whole or not at all: a page that is half known would be filled half.
 */
export function parsePortalFile(json: string): Result<PortalFile> {
  if (json.length > LONGEST) {
    return failure(`网站适配文件超过${LONGEST / 10_000}万字，没有采用。请核对是不是选错了文件。`);
  }
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return failure("这不是网站适配文件（JSON 读不出来），没有采用。请重新选择文件。");
  }
  const parsed = PortalFileSchema.safeParse(value);
  return parsed.success ? success(parsed.data) : failure(sentence(parsed.error));
}

function sentence(error: z.ZodError): string {
  const [first, ...more] = error.issues;
  const others = more.length > 0 ? `另有${more.length}处有误。` : "";
  const where = whereIn(error);
  if (where === "“kind”") {
    return "网站适配文件没有采用：“kind”要写 articles（稿件后台）或者 requests（依申请公开系统）。请补上后再导入。";
  }
  // A check of our own says what to do, too.
  const ours = first?.code === "custom" || (first?.code === "invalid_format" && /[\u4e00-\u9fff]/.test(first.message));
  const what = ours ? first.message : `${whatIn(error)}。请对照导出的网站适配改正后再导入。`;
  return `网站适配文件没有采用：${where}有误，${what}${others}`;
}
