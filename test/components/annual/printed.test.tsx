// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { PrintedReport } from "../../../components/annual/PrintedReport.tsx";
import { mount } from "../mount.ts";

test("H7.2–4: on paper each part has its texts and then its table, in the order of the report", () => {
  const table = {
    title: "表",
    widths: [4, 4],
    rows: [[{ text: "行" }, { text: "3", key: "a", value: 3 }]],
    headRows: 0,
  };
  const { root } = mount(
    <PrintedReport
      sections={[
        { title: "一、总体情况", paragraphs: ["第一段。", "第二段。"] },
        { title: "二、主动公开", paragraphs: [], table },
      ]}
    />,
  );
  const parts = [...root.querySelectorAll("section")].map((part) => part.textContent);
  expect(parts[0]).toBe("一、总体情况第一段。第二段。");
  expect(parts[1]).toMatch(/^二、主动公开.*行3$/);
  // What opens nothing on paper is no button.
  expect(root.querySelector("button")).toBeNull();
});
