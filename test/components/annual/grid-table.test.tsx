// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { gridNames } from "../../../components/ui/grid-names.ts";
import { GridTable } from "../../../components/ui/GridTable.tsx";
import { annualGrids } from "../../../lib/documents/report/annual-grids.ts";
import { REPORT_CELLS } from "../../../lib/model/annual-report.ts";
import { REPORT_LABELS } from "../../../rules/national/reporting/labels.ts";
import { mount } from "../mount.ts";
import { reportWith } from "./sample-report.ts";

test("B.2–4: every figure of the three tables has a name of its own, made of the words beside and above it", () => {
  const grids = Object.values(annualGrids(reportWith({}), REPORT_LABELS));
  const names = new Map(grids.flatMap((grid) => [...gridNames(grid)]));
  expect([...names.keys()].sort()).toEqual([...REPORT_CELLS].sort());
  expect(new Set(names.values()).size).toBe(REPORT_CELLS.length);
  expect(names.get("requests/r3_3_8/legal")).toBe(
    "三、本年度办理结果，（三）不予公开，8.属于行政查询事项，法人或其他组织，法律服务机构",
  );
  expect(names.get("requests/r4/total")).toBe("四、结转下年度继续办理，总计");
  expect(names.get("challenges/suit-after/pending")).toBe("行政诉讼，复议后起诉，尚未审结");
  expect(names.get("disclosure/normative/valid")).toBe("行政规范性文件，现行有效件数");
  expect(names.get("disclosure/permits/count")).toBe("行政许可，本年处理决定数量");
});

test("B.2–4: a figure opens, 0 stands back, and what is missing says so and opens too", async () => {
  const opened: string[] = [];
  const { requests } = annualGrids(reportWith({ "requests/r1/natural": 12, "requests/r1/total": 12 }), REPORT_LABELS);
  const { root, press } = mount(
    <GridTable
      grid={requests}
      onOpen={(key) => opened.push(key)}
      look={(key) =>
        key === "requests/r2/natural" ? { tone: "missing", text: "未填", said: "需要填报", opens: true } : undefined
      }
    />,
  );
  expect(root.querySelectorAll("button")).toHaveLength(3);
  expect(root.querySelectorAll("td.zero")).toHaveLength(172);
  await press("一、本年新收政府信息公开申请数量，自然人：12");
  await press("未填，需要填报");
  expect(opened).toEqual(["requests/r1/natural", "requests/r2/natural"]);
  expect(root.querySelectorAll("thead tr")).toHaveLength(3);
  expect(root.querySelector("thead th")?.getAttribute("rowspan")).toBe("3");
});
