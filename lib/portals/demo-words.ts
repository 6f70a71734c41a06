import type { Transform } from "../model/form-field.ts";
import type { PortalProfile } from "../model/portal-profile.ts";

/** The demo site's public page of an article, the same for all its back offices. */
export const demoPublicPage: NonNullable<PortalProfile["publicPage"]> = {
  address: "^/articles/(?<id>\\d+)",
  title: "#article h1",
  body: "#article-body",
  publishedAt: "#published-at",
  attribute: '#article [data-field="attribute"]',
};

/** What the demo systems call the second level of a column, by the words that catalogues have for columns. */
export const demoSubColumns: Transform = {
  type: "options",
  map: {
    公示公告: "公告公示",
    公告: "公告公示",
    规范性文件: "规范性文件",
    救助对象: "救助对象",
    资金发放: "资金发放",
    监督检查: "监督检查",
    行政处罚: "行政处罚",
    部门预算: "部门预算",
    部门决算: "部门决算",
  },
};

/** Whole names of the demo systems' departments, by the names alone. */
export const demoDepartments: Transform = {
  type: "options",
  map: {
    办公室: "局机关/办公室",
    医药服务管理股: "局机关/医药服务管理股",
    基金监管股: "局机关/基金监管股",
    医疗保障中心: "局属单位/医疗保障中心",
    信息中心: "局属单位/信息中心",
  },
};

/** Papers, as both demo systems call them. */
export const demoIdKinds: Transform = {
  type: "options",
  map: { "resident-id": "居民身份证", "credit-code": "统一社会信用代码" },
};

/** The demo systems' kinds of reply, which are coarser than the rows of the annual report. */
export const demoReplyKinds: Readonly<Record<string, string>> = {
  "r3-1": "予以公开",
  "r3-2": "部分公开",
  ...all("不予公开", "r3-3-1", "r3-3-2", "r3-3-3", "r3-3-4", "r3-3-5", "r3-3-6", "r3-3-7", "r3-3-8"),
  "r3-4-1": "无法提供-本机关不掌握",
  "r3-4-2": "无法提供-没有现成信息需要另行制作",
  "r3-4-3": "无法提供-补正后申请内容仍不明确",
  ...all("不予处理", "r3-5-1", "r3-5-2", "r3-5-3", "r3-5-4", "r3-5-5"),
  ...all("其他处理", "r3-6-1", "r3-6-2", "r3-6-3"),
};

/** How the demo systems deliver. They know no delivery through another organ. */
export const demoDeliveries: Readonly<Record<string, string>> = {
  post: "邮寄",
  "in-person": "当面领取",
  electronic: "电子邮件",
};

/** Who carries a posted reply. A courier is none of the demo systems' carriers: 条例 asks for the post. */
export const demoCarriers: Readonly<Record<string, string>> = { postal: "邮政特快专递" };

/** Boxes of what goes with the reply. */
export const demoEnclosures: Readonly<Record<string, string>> = { annex: "答复附件", remedy: "救济途径告知" };

function all(words: string, ...ids: readonly string[]): Record<string, string> {
  return Object.fromEntries(ids.map((id) => [id, words]));
}
