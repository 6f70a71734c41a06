import type { Opinion, Point } from "../../lib/model/six-points.ts";

/** What each point is called, and what the assessor is asked there. */
export const POINT_TITLES: Readonly<Record<Point, { readonly title: string; readonly question: string }>> = {
  secrecy: { title: "涉密", question: "有没有国家秘密、工作秘密或者内部资料？" },
  sensitive: { title: "敏感", question: "有没有未经批准的敏感信息，会不会引起误读或者炒作？" },
  timing: { title: "时机", question: "现在发布合适吗？要不要避开重要活动，或者等有关工作办完？" },
  accuracy: { title: "完整准确", question: "内容完整吗？数字、日期、名称都核对过吗？" },
  source: { title: "合法性及出处", question: "采编、转载合法吗？来源注明了吗？" },
  other: { title: "其他", question: "有没有个人信息、商业秘密等其他不宜上网的内容？有必要公开吗？" },
};

/** What the assessor proposes, in words. */
export const OPINION_TITLES: Readonly<Record<Opinion, string>> = {
  publish: "可以发布",
  revise: "修改后再评估",
  report: "报负责人审批",
};
