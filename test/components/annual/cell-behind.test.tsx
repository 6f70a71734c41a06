// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import { CellBehind, type CellBehindProps } from "../../../components/annual/CellBehind.tsx";
import { sampleBehind } from "../../gallery/annual-samples.ts";
import { caseId } from "../../lib/projections/case-builder.ts";
import { mount } from "../mount.ts";

function behind(parts: Partial<CellBehindProps>) {
  const cases = Array.from({ length: 45 }, (_, at) => caseId(at + 1));
  const props: CellBehindProps = {
    cell: "requests/r3_1/natural",
    name: "（一）予以公开，自然人",
    figure: { value: cases.length, cases, origin: "counted" },
    year: "2026",
    isSigned: false,
    asked: undefined,
    published: undefined,
    cases: sampleBehind(20),
    page: 0,
    onPage: () => {},
    onEnter: async () => ({ ok: true, value: undefined }),
    onClose: () => {},
    ...parts,
  };
  return mount(<CellBehind {...props} />);
}

test("B.2–4: a figure shows its cases page by page, each with the reason and a link", async () => {
  const onPage = vi.fn();
  const { root, text, press } = behind({ onPage });
  expect(root.querySelector("caption")?.textContent).toBe("这个数字由以下 45 件组成");
  expect(root.querySelectorAll("tbody tr")).toHaveLength(20);
  expect(root.querySelector("tbody a")?.getAttribute("href")).toContain(`#case/${caseId(1)}`);
  expect(text()).toContain("第 1 页，共 3 页");
  expect(text()).toContain("2026-03-20办结（予以公开）；申请人类型：自然人。");
  await press("下一页");
  expect(onPage).toHaveBeenCalledWith(1);
  expect(text()).not.toContain("签署时");
  expect(behind({ isSigned: true }).text()).toContain("下面是签署时计入这一格的案件");
});

test("B.2–4: 结转 leads to the same figure of the other year", () => {
  const carried = behind({ cell: "requests/r2/natural", published: { "requests/r4/natural": 3 } });
  expect(carried.text()).toContain("2025年报告同一列的“结转下年度继续办理”是 3");
  expect(carried.root.querySelector("a")?.getAttribute("href")).toBe("#annual/2025");
  expect(behind({ cell: "requests/r2/natural" }).text()).toContain("还没有导入或者签署");
  const next = behind({ cell: "requests/r4/total" });
  expect(next.root.querySelector("a")?.getAttribute("href")).toBe("#annual/2027");
  // A quarter has no such neighbour.
  expect(behind({ cell: "requests/r4/total", year: "2026-Q3" }).text()).not.toContain("应当等于");
});
