// @vitest-environment happy-dom
import { expect, it, vi } from "vitest";
import { Overlay } from "../../components/overlay/Overlay.tsx";
import type { OverlayActions, OverlayState } from "../../components/overlay/overlay-state.ts";
import { POINTS, type Point } from "../../lib/model/six-points.ts";
import { items, NO_ACTIONS, state } from "../gallery/overlay-samples.ts";
import { mount, type Mounted } from "./mount.ts";

function sheet(parts: Partial<OverlayState>, actions: Partial<OverlayActions> = {}, acceptUntrusted = true): Mounted {
  return mount(<Overlay state={state(parts)} actions={{ ...NO_ACTIONS, ...actions }} {...{ acceptUntrusted }} />);
}

/** Chooses as a press would; outside a form the test's DOM does not take the others of a group back. */
function choose(shown: Mounted, name: string, value: string): void {
  const group = [...shown.root.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
  if (!group.some((radio) => radio.value === value)) throw new Error(name);
  for (const radio of group) radio.checked = radio.value === value;
}

const fault = (shown: Mounted): string => shown.root.querySelector(".assess [role=alert]")?.textContent ?? "";
const disabled = (shown: Mounted): Point[] =>
  POINTS.filter((point) => shown.root.querySelector<HTMLInputElement>(`input[name="${point}"][value=none]`)?.disabled);

it("is filled in by the findings: what was found where, and where nothing may be called without risk", async () => {
  const show = vi.fn<OverlayActions["show"]>();
  const shown = sheet({ items: items(5) }, { show });
  expect(disabled(shown)).toEqual(["secrecy", "other"]);
  const points = [...shown.root.querySelectorAll(".assess fieldset")].map(
    (one) => /检查发现 \d/.exec(one.textContent ?? "")?.[0],
  );
  // 内部资料标志 and 工作秘密; the law that was revised; the two numbers.
  expect(points.slice(0, 6)).toEqual(["检查发现 2", undefined, undefined, undefined, "检查发现 1", "检查发现 2"]);
  await shown.press("检查发现 1 处");
  expect(show).toHaveBeenCalledExactlyOnceWith("item-4");
  const passed = sheet({ items: items(3, { overridden: true }) });
  expect(disabled(passed)).toEqual([]);
});

it("asks for every answer, an opinion that follows and a name, then is signed", async () => {
  const assess = vi.fn<OverlayActions["assess"]>();
  const shown = sheet({}, { assess });
  await shown.press("签名并记录");
  expect(fault(shown)).toBe("六项都要作答。");
  for (const point of POINTS) choose(shown, point, "none");
  choose(shown, "timing", "risk");
  choose(shown, "opinion", "publish");
  await shown.press("签名并记录");
  expect(fault(shown)).toContain("不能填“可以发布”");
  choose(shown, "opinion", "report");
  await shown.press("签名并记录");
  expect(fault(shown)).toContain("请写明情况");
  await shown.type("情况说明", " 等会议结束再发 ");
  await shown.type("评估人姓名", "");
  await shown.press("签名并记录");
  expect(fault(shown)).toContain("姓名");
  await shown.type("评估人姓名", "王芳");
  expect(assess).not.toHaveBeenCalled();
  await shown.press("签名并记录");
  const answers = {
    secrecy: "none",
    sensitive: "none",
    timing: "risk",
    accuracy: "none",
    source: "none",
    other: "none",
  };
  expect(assess).toHaveBeenCalledExactlyOnceWith({
    name: "王芳",
    role: "科员",
    sheet: { answers, opinion: "report", remark: "等会议结束再发" },
  });
  expect(fault(shown)).toBe("");
});

it("shows who signed it, and that the text has changed since", () => {
  const assessed = { by: "李明", opinion: "publish", changed: false } as const;
  const name = (parts: Partial<OverlayState>) =>
    sheet(parts)
      .names()
      .find((one) => one.startsWith("六项评估"));
  expect(name({})).toBe("六项评估");
  expect(name({ assessed })).toBe("六项评估李明：可以发布");
  expect(name({ assessed: { ...assessed, changed: true } })).toBe("六项评估评估后正文已改动");
});

it("is not signed by a press of script", async () => {
  const assess = vi.fn<OverlayActions["assess"]>();
  const shown = sheet({}, { assess }, false);
  for (const point of POINTS) choose(shown, point, "none");
  choose(shown, "opinion", "publish");
  await shown.press("签名并记录");
  expect(assess).not.toHaveBeenCalled();
});
