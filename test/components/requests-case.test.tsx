// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { describe, expect, it, vi } from "vitest";
import { CasePage } from "../../components/cases/CasePage.tsx";
import { Register } from "../../components/requests/Register.tsx";
import { Trace } from "../../components/cases/Trace.tsx";
import { PauseConvention } from "../../components/settings/PauseConvention.tsx";
import { amendActions, stepActions } from "../../entrypoints/dashboard/case/step-actions.ts";
import type { Entry } from "../../lib/model/event.ts";
import { success, type Result } from "../../lib/model/result.ts";
import { stepForm } from "../../lib/procedures/entering/step-form.ts";
import { traceOf } from "../../lib/procedures/trace.ts";
import { applicantKinds } from "../../lib/projections/requests/applicant-kinds.ts";
import { asIf } from "../../lib/projections/cases/as-if.ts";
import { dueByConvention } from "../../lib/projections/cases/by-convention.ts";
import { receiptRule } from "../../lib/projections/requests/receipt-rule.ts";
import { CALENDAR } from "../../rules/calendar/index.ts";
import { DAY, REQUEST, rich, sample, type Sample } from "../gallery/request-samples.ts";
import { mount } from "./mount.ts";

const PERSON = { name: "李明", department: "办公室", role: "科员" };
const NOW = new Date(`${DAY}T02:00:00.000Z`);

function page({ one, events }: Sample) {
  const onRecord = vi.fn(async (_entries: readonly Entry[]): Promise<Result<unknown>> => success({}));
  const parts = { one, procedure: REQUEST, today: DAY, by: PERSON, onRecord };
  const view = (
    <CasePage
      one={one}
      procedure={REQUEST}
      events={events}
      today={DAY}
      steps={stepActions(parts)}
      amend={amendActions(parts)}
      help={{ names: {} }}
      lines={new Map()}
      trace={(clock) => <Trace days={traceOf(clock, CALENDAR, DAY)} due={clock.due} />}
    />
  );
  return { ...mount(view), onRecord };
}

function fill(root: HTMLElement, label: string, value: string): Promise<void> {
  const found = [...root.querySelectorAll("label")].find((each) => each.textContent?.includes(label));
  const control =
    found?.querySelector("input") ?? root.querySelector<HTMLInputElement>(`[id="${found?.htmlFor ?? ""}"]`);
  if (!control) throw new Error(label);
  return act(() => {
    control.value = value;
    control.dispatchEvent(new Event(control.tagName === "SELECT" ? "change" : "input", { bubbles: true }));
  });
}

function submit(root: HTMLElement, form: string): Promise<void> {
  const found = root.querySelector(`form[aria-label="${form}"]`);
  return act(async () => {
    found?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
    await Promise.resolve();
  });
}

describe("a case", () => {
  it("tells where it stands, what was not kept, and each clock with how it came about", () => {
    const { root, text } = page(rich());
    expect(root.querySelector(".case-due")?.textContent).toMatch(/11月17日.*超期 3 个工作日.*最晚可主张 11月19日/);
    expect(root.querySelector(".breaches")?.textContent).toContain("超期3个工作日");
    expect(text()).toContain("原从9月7日起算，到10月10日；因收到补正的申请重新计算");
    expect(text()).toContain("延长 10 个工作日");
    expect(root.querySelectorAll(".clock.main").length).toBe(1);
  });

  it("shows when each step happened and when it was entered, what was struck and why", () => {
    const { root } = page(rich());
    const mended = [...root.querySelectorAll(".timeline li")].find((each) =>
      each.textContent?.includes("邮戳日期看错"),
    );
    expect(mended?.querySelector("del")?.textContent).toBe("2026-09-18");
    expect(mended?.querySelector("ins")?.textContent).toBe("2026-09-17");
    expect(mended?.querySelector("time")?.textContent).toBe("9月17日");
    expect(mended?.textContent).toMatch(/经办人甲 于 2026-09-08 \d\d:\d\d 补录/);
    const struck = root.querySelector(".withdrawn");
    expect(struck?.textContent).toContain("已撤销：会议改期，没有召开");
    expect(struck?.querySelector("button")).toBeNull();
  });

  it("names every day of a clock, counted or not", async () => {
    const { root, press } = page(rich());
    await press("怎么算的：答复期限");
    const counted = [...root.querySelectorAll("td.counted .nth")].map((each) => Number(each.textContent));
    expect(counted).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
    const skipped = [...root.querySelectorAll(".skipped li")].map((each) => each.textContent ?? "");
    expect(root.querySelectorAll("td.off, td.paused").length).toBe(skipped.length);
    expect(skipped.find((line) => line.startsWith("10月1日"))).toContain("国庆节");
    expect(skipped.find((line) => line.startsWith("9月28日"))).toContain("第三十三条第三款");
    expect(root.querySelector("td.last .day")?.textContent).toBe("17");
  });

  it("offers each step with its article and who takes it; the form opens in place and closes by Esc", async () => {
    const { root, onRecord } = page(sample(1, "2026-11-16"));
    const item = [...root.querySelectorAll(".step")].find((each) => each.textContent?.startsWith("告知补正"));
    expect(item?.textContent).toMatch(/政府信息公开工作机构.*《政府信息公开条例》第三十条/);
    await act(() => item?.querySelector("button")?.click());
    const form = root.querySelector('form[aria-label="告知补正"]');
    expect(form?.contains(document.activeElement)).toBe(true);
    await act(() => void form?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true })));
    expect(root.querySelector("form")).toBeNull();
    expect(document.activeElement?.textContent).toBe("告知补正");
    await act(() => item?.querySelector("button")?.click());
    await fill(root, "需要补正的内容", "请写明年度");
    const typed = root.querySelector("form");
    await act(() => void typed?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true })));
    expect(root.querySelector("form")).toBe(typed);
    expect(onRecord).not.toHaveBeenCalled();
  });

  it("recorded late, a step closes its own form and not one that was opened since", async () => {
    const { root, onRecord } = page(sample(1, "2026-11-16"));
    const recorded = Promise.withResolvers<Result<unknown>>();
    onRecord.mockReturnValueOnce(recorded.promise);
    const open = (step: string) => act(() => root.querySelector<HTMLElement>(`[data-step="${step}"]`)?.click());
    await open("ask-correction");
    await fill(root, "需要补正的内容", "请写明年度");
    await fill(root, "补正期限的最后一日", "2026-12-02");
    await fill(root, "告知的方式", "post");
    await submit(root, "告知补正");
    expect(onRecord).toHaveBeenCalledOnce();
    await open("assign");
    const other = root.querySelector("form");
    await act(() => recorded.resolve(success({})));
    await act(async () => void (await new Promise((resolve) => setTimeout(resolve, 20))));
    expect(other).not.toBeNull();
    expect(root.querySelector("form")).toBe(other);
    expect(other?.contains(document.activeElement)).toBe(true);
  });

  it("records a step as it was entered: the day it happened, its fields, and nothing that was not asked for", async () => {
    const { root, onRecord } = page(sample(1, "2026-11-16"));
    await act(() => root.querySelector<HTMLElement>('[data-step="ask-correction"]')?.click());
    await fill(root, "实际发生日期", "2026-11-18");
    await submit(root, "告知补正");
    expect(onRecord).not.toHaveBeenCalled();
    expect(root.textContent).toContain("“需要补正的内容”没有填写，请填写。");
    expect(root.querySelector("output.problem")?.textContent).toBe("有 3 处要改");
    await fill(root, "需要补正的内容", "请写明年度");
    await fill(root, "补正期限的最后一日", "2026-12-02");
    await fill(root, "告知的方式", "post");
    await submit(root, "告知补正");
    expect(onRecord.mock.calls[0]?.[0]).toMatchObject([
      {
        occurredAt: "2026-11-17T16:00:00.000Z",
        fact: {
          type: "StepTaken",
          procedure: "request",
          step: "ask-correction",
          fields: { "correction-items": "请写明年度", "correction-by": "2026-12-02", "sent-how": "post" },
        },
      },
    ]);
  });

  it("refuses what the law does not allow, in a sentence, and a day that has not come", async () => {
    const { root, press, onRecord } = page(sample(1, "2026-10-09"));
    await press("告知延期答复");
    for (const [label, value] of [
      ["延长的工作日数", "10"],
      ["延长的理由", "数据量大"],
      ["同意延期的工作机构负责人", "王建国"],
      ["同意的日期", "2026-11-19"],
      ["告知的方式", "post"],
    ] as const) {
      await fill(root, label, value);
    }
    await submit(root, "告知延期答复");
    expect(root.textContent).toMatch(/届满后告知的延期无效/);
    await fill(root, "实际发生日期", "2099-01-01");
    await submit(root, "告知延期答复");
    expect(root.textContent).toContain("还没有到");
    expect(onRecord).not.toHaveBeenCalled();
  });

  it("corrects and takes back only with a reason, and says what is other", async () => {
    const ofVault = {
      applicant: "00000000-0000-4000-8000-00000000000a",
      "same-token": "00000000-0000-4000-8000-00000000000b",
    };
    const { root, press, onRecord } = page(sample(1, "2026-11-16", undefined, ofVault));
    await press("更正：登记申请");
    await fill(root, "实际发生日期", "2026-11-13");
    await submit(root, "更正登记申请");
    expect(onRecord).not.toHaveBeenCalled();
    expect(root.textContent).toContain("请写明原因");
    await fill(root, "更正原因", "签收日看错");
    await submit(root, "更正登记申请");
    expect(root.textContent).not.toContain("请写明原因");
    const [entries] = onRecord.mock.calls[0] ?? [];
    expect(entries?.[0]?.fact).toEqual({
      type: "StepCorrected",
      case: expect.any(String),
      entry: expect.any(String),
      happened: "2026-11-12T16:00:00.000Z",
      reason: "签收日看错",
    });
    expect(root.textContent).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/);
  });
});

describe("registering", () => {
  const place = { procedure: REQUEST, step: "register" };
  const form = (state: "none" | "locked" | "unlocked", onRegister = vi.fn(async () => success({}))) => ({
    onRegister,
    ...mount(
      <Register
        title="登记申请"
        hint={undefined}
        today={DAY}
        fields={(values) => stepForm(place, values).filter(({ id }) => id === "channel" || id === "content")}
        receipt={(channel) => receiptRule(REQUEST, channel)}
        forecast={({ on, values }) =>
          asIf([], [{ step: "register", on, fields: values }], { procedure: REQUEST, calendar: CALENDAR, now: NOW })
        }
        check={() => []}
        onRegister={onRegister}
        onCancel={() => {}}
        help={{ names: {} }}
        vault={{ state, onUnlock: async () => success({}) }}
        kinds={applicantKinds(REQUEST)}
      />,
    ),
  });

  it("explains the day of receipt by the channel, and shows the limits as they are entered", async () => {
    const { root, text } = form("unlocked");
    await fill(root, "申请渠道", "in-person");
    expect(text()).toContain("提交的那一天就是收到之日。 《政府信息公开条例》第三十一条、第二十九条");
    expect(text()).toMatch(/答复期限（20 个工作日）12月18日/);
    await fill(root, "申请到达", "2026-09-18");
    expect(text()).toMatch(/答复期限（20 个工作日）10月22日/);
    await fill(root, "申请渠道", "internet");
    expect(text()).toContain("双方确认的那一天才是收到之日");
    expect(text()).toContain("收到之日还没有确定");
  });

  it("asks for the applicant, tells what lacks, and hands the person on apart from the fields", async () => {
    const { root, type, text, onRegister } = form("unlocked");
    await submit(root, "登记申请");
    expect(text()).toContain("请在“申请人”中填写姓名或者名称。");
    await type("姓名或者名称", "甲某某");
    expect(text()).toContain("没有身份证明（证件号码），没有联系方式");
    await fill(root, "申请渠道", "in-person");
    await submit(root, "登记申请");
    expect(onRegister).toHaveBeenCalledWith(
      { on: DAY, values: { channel: "in-person" } },
      { kind: "natural", name: "甲某某" },
    );
  });

  it("does not register while the vault is shut", async () => {
    const { root, text, onRegister } = form("locked");
    expect(root.querySelector("input[type=password]")).not.toBeNull();
    await submit(root, "登记申请");
    expect(text()).toContain("申请人信息保险箱没有打开");
    expect(onRegister).not.toHaveBeenCalled();
  });
});

it("shows what each convention makes of the case, and changes it when asked", async () => {
  const { events } = sample(1, "2026-09-07", (log) => {
    const asked = log.step("consult", "2026-09-14", { "consult-kind": "other-organ" });
    log.step("consult-answered", "2026-09-29", {}, asked);
  });
  const due = dueByConvention(events, { procedure: REQUEST, calendar: CALENDAR, now: NOW });
  // DOMAIN 10.6.
  expect(due).toEqual({ between: "2026-10-23", "from-next-day": "2026-10-26", "both-ends": "2026-10-27" });
  const onChoose = vi.fn(async () => success({}));
  const { root, press, text } = mount(<PauseConvention chosen="between" due={due} today={DAY} onChoose={onChoose} />);
  expect(text()).toContain("本件到10月26日");
  await press("改用这种算法");
  expect(onChoose).not.toHaveBeenCalled();
  await act(() => root.querySelectorAll("input")[1]?.click());
  await press("改用这种算法");
  expect(onChoose).toHaveBeenCalledWith("from-next-day");
});
