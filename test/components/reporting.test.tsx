// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import { ProblemsOutline } from "../../components/reporting/ProblemsOutline.tsx";
import { ReportingCheck } from "../../components/reporting/ReportingCheck.tsx";
import { SelfCheck } from "../../components/self-check/SelfCheck.tsx";
import { caseId } from "../lib/projections/case-builder.ts";
import { mount } from "./mount.ts";

const named = (count: number) => Array.from({ length: count }, (_, n) => ({ id: caseId(n), name: `${n}号` }));

test("H6.5: the check before reporting says what it found by kind, each with its cases", () => {
  const { root } = mount(
    <ReportingCheck
      faults={[
        { id: "late-report", kind: "迟报", sentence: "已经过期。", cases: [] },
        { id: "no-outcome", kind: "漏报", sentence: "7件没有写明结果。", cases: named(7) },
      ]}
    />,
  );
  expect([...root.querySelectorAll("h3")].map(({ textContent }) => textContent)).toEqual(["可能漏报", "迟报"]);
  expect(root.querySelectorAll("a")).toHaveLength(7);
  expect(root.querySelector("a")?.getAttribute("href")).toBe(`#case/${caseId(0)}`);
  expect(root.querySelector("summary")?.textContent).toBe("另外 2 件");
  expect(mount(<ReportingCheck faults={[]} />).root.textContent).toContain("没有发现漏报、误报、迟报");
  expect(mount(<ReportingCheck faults={undefined} />).root.textContent).toContain("正在核对");
});

test("B.5–6: the outline is called one, and its text is there to be copied", () => {
  const outline = { year: "2026", problems: [{ sentence: "超期2件次。", cases: named(1) }], improvements: [] };
  const { root } = mount(<ProblemsOutline outline={outline} fees="本年度没有收取信息处理费，收取金额0元。" />);
  expect(root.textContent).toContain("是提纲，不是定稿");
  expect(root.textContent).toContain("收取金额0元");
  expect(root.querySelector("textarea")?.value).toContain("1.超期2件次。");
});

test("T16: where the rules ask for no self-check the list is there, and nothing can be put down about it", () => {
  const item = {
    id: caseId(1),
    name: "1号",
    subject: "某企业的报价",
    on: "2026-03-04",
    department: "",
    reason: "商业秘密",
    written: "",
    basis: [{ document: "中华人民共和国政府信息公开条例", clause: "第十五条" }],
    who: "周九",
  };
  const list = {
    year: "2026",
    articles: [],
    requests: [{ title: "不予公开：保护第三方合法权益", year: "2026", items: [item] }],
    wanted: [],
    total: 1,
    concluded: 0,
  };
  const parts = { year: "2026", list, agency: "", by: "", now: () => "2026-11-22 09:00", onPrint: vi.fn() };
  const { root } = mount(<SelfCheck {...parts} />);
  expect(root.textContent).toContain("《政府信息公开条例》第十五条");
  expect(root.textContent).toContain("现行规则没有规定每年自查");
  expect([...root.querySelectorAll("button")].map(({ textContent }) => textContent)).toEqual(["打印"]);
  expect(root.textContent).not.toContain("没有新决定不予公开的");
  const later = mount(<SelfCheck {...parts} year="2027" />).root;
  expect(later.textContent).toContain("2027年没有新决定不予公开的，以下是往年决定的");
  expect(later.querySelector("caption")?.textContent).toBe("2026年决定的：不予公开：保护第三方合法权益（1件）");
});
