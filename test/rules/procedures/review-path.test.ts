import { expect, test } from "vitest";
import { reviewPath } from "../../../lib/projections/articles/review-path.ts";
import { inForce, PACKS } from "./in-force.ts";

/** The path as it is shown: title, limit, for which articles only, sealing. */
function shown(pack: string): string[] {
  return reviewPath(inForce(pack, "article")).map(({ title, within, seals }) =>
    [title, within, seals ? "定稿" : ""].filter((part) => part !== "").join(" "),
  );
}

test("H2.6–7, H3.5–6, T4, T10, B.审: the path of each agency, each step with its own limit only", () => {
  expect(Object.fromEntries(PACKS.map((pack) => [pack, shown(pack)]))).toEqual({
    national: ["拟稿", "部门负责人审核", "保密审查", "审定 定稿", "发布"],
    huoshan: [
      "拟稿",
      "股室审核",
      "办公室审查 3日内",
      "领导审批",
      "领导小组审批",
      "舆情风险评估 2个工作日内 定稿",
      "发布 2个工作日内",
    ],
    tianjin: ["拟稿", "部门负责人审核", "保密审查", "领导小组审查", "签发 定稿", "发布"],
    zhangzhou: ["拟稿", "部门负责人审核", "保密审查", "审定 定稿", "发布"],
    bozhou: ["拟稿", "一级审核", "二级审核", "三级审核 定稿", "发布"],
    linyi: ["拟稿", "内容审核", "保密审查", "审定 定稿", "发布"],
  });
});
