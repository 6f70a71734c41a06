// @vitest-environment happy-dom
import type { ComponentChild } from "preact";
import { act } from "preact/test-utils";
import { expect, it, vi } from "vitest";
import { EnterFigures } from "../../components/annual/EnterFigures.tsx";
import { SignReport } from "../../components/annual/SignReport.tsx";
import { Amend } from "../../components/cases/Amend.tsx";
import { StepForm } from "../../components/cases/StepForm.tsx";
import { TieForm } from "../../components/cases/TieForm.tsx";
import { SolveForm } from "../../components/data/SolveForm.tsx";
import { EnterFigure } from "../../components/figures/EnterFigure.tsx";
import type { FigureShown } from "../../components/figures/shown-figures.ts";
import { LedgerImport } from "../../components/ledger/LedgerImport.tsx";
import { ErasePerson } from "../../components/persons/ErasePerson.tsx";
import { Similar } from "../../components/requests/Similar.tsx";
import { ConcludeForm } from "../../components/self-check/ConcludeForm.tsx";
import { PauseConvention } from "../../components/settings/PauseConvention.tsx";
import { VaultSecrets } from "../../components/settings/VaultSecrets.tsx";
import { caseLine } from "../../lib/projections/cases/case-line.ts";
import { LEDGER_ACTIONS, ledgerFile } from "../gallery/ledger-samples.ts";
import { REQUEST } from "../lib/ledger/ledger-rows.ts";
import { aCase, done } from "../lib/projections/case-builder.ts";
import { mount, type Mounted } from "./mount.ts";

const TODAY = "2026-11-22";

const FIGURE: FigureShown = {
  id: "visits",
  title: "访问量",
  unit: "次",
  group: "网站",
  basis: [],
  main: false,
  origin: "entered",
  level: false,
  value: 3,
  before: undefined,
  cases: [],
  on: [],
  by: [],
  months: [],
};

interface Form {
  readonly name: string;
  /** The form, whose one action is this. */
  readonly view: (action: () => Promise<never>) => ComponentChild;
  /** What comes before the press. */
  readonly fill: (shown: Mounted) => Promise<void>;
  /** What is pressed. */
  readonly press: string;
}

const FORMS: readonly Form[] = [
  {
    name: "a figure that is entered",
    view: (onEnter) => (
      <EnterFigure figure={FIGURE} period="2026-10" entered={undefined} hint={undefined} onEnter={onEnter} />
    ),
    fill: async ({ press, type }) => {
      await press("录入访问量");
      await type("数字", "3");
      await type("来源", "网站后台");
    },
    press: "保存",
  },
  {
    name: "a figure that is taken back",
    view: (onEnter) => (
      <EnterFigure
        figure={FIGURE}
        period="2026-10"
        entered={{ period: "2026-10", value: 3, note: "网站后台", by: "李明", enteredAt: "2026-11-02T02:00:00.000Z" }}
        hint={undefined}
        onEnter={onEnter}
      />
    ),
    fill: ({ press }) => press("更正访问量"),
    press: "撤回录入",
  },
  {
    name: "a case that is tied to another",
    view: (onTie) => (
      <TieForm
        ways={[
          { tie: "repeats", title: "重复申请", direction: "names", candidates: [caseLine(aCase(2), REQUEST, TODAY)] },
        ]}
        onTie={onTie}
      />
    ),
    fill: ({ press }) => press("关联其他事项"),
    press: "关联：",
  },
  {
    name: "a step that is taken back",
    view: (onWithdraw) => (
      <Amend
        done={done("register", TODAY)}
        how="withdraw"
        today={TODAY}
        actions={{ fields: () => [], check: () => [], onCorrect: onWithdraw, onWithdraw }}
        help={{ names: {} }}
        onClose={() => {}}
      />
    ),
    fill: ({ type }) => type("撤销原因", "登记错了件"),
    press: "记录撤销",
  },
  {
    name: "what a person came to in a self-check",
    view: (onConclude) => <ConcludeForm id="1" name="一件" conclusion={undefined} onConclude={onConclude} />,
    fill: async ({ press, root, type }) => {
      await press("登记结论");
      await act(() => root.querySelector<HTMLElement>("input[type=radio]")?.click());
      await type("理由", "已在网站公开");
    },
    press: "保存",
  },
  {
    name: "how a request stands to a like one",
    view: (onTie) => (
      <Similar
        one={aCase(1)}
        suggestions={[
          {
            kind: "repeats",
            other: aCase(2),
            likeness: 1,
            reasons: [],
            basis: { document: "条例", clause: "第三十五条" },
          },
        ]}
        today={TODAY}
        onTie={onTie}
      />
    ),
    fill: async () => {},
    press: "是重复申请",
  },
  {
    name: "a ledger",
    view: (onImport) => (
      <LedgerImport
        today={TODAY}
        procedure={REQUEST}
        vault="unlocked"
        actions={{ ...LEDGER_ACTIONS, onImport }}
        opened={ledgerFile(3)}
      />
    ),
    fill: async () => {},
    press: "导入 3 件",
  },
  {
    name: "a person whose data is erased",
    view: (onErase) => <ErasePerson erasable={{ erasable: true, from: "2020-01-01" }} onErase={onErase} />,
    fill: async ({ press, type }) => {
      await type("依据", "销毁清册第3号");
      await press("清除个人信息");
    },
    press: "确认清除",
  },
  {
    name: "a step",
    view: (onSubmit) => (
      <StepForm
        label="交办"
        fields={() => []}
        initial={{ on: TODAY, values: {} }}
        today={TODAY}
        check={() => []}
        submit="记录"
        onSubmit={onSubmit}
        help={{ names: {} }}
      />
    ),
    fill: async () => {},
    press: "记录",
  },
  {
    name: "a report that is signed",
    view: (onSign) => (
      <SignReport title="年度报告" version={1} by="李明" hard={0} unplaced={0} soFar={false} onSign={onSign} />
    ),
    fill: ({ root }) => act(() => root.querySelector<HTMLElement>("input[type=checkbox]")?.click()),
    press: "签署",
  },
  {
    name: "figures of the report",
    view: (onEnter) => (
      <EnterFigures cells={[{ figure: "fees", title: "收费", isAmount: true }]} onEnter={onEnter} onDone={() => {}} />
    ),
    fill: ({ type }) => type("收费", "0.25"),
    press: "保存填报",
  },
  {
    name: "a conflict that is solved",
    view: (onSolve) => (
      <SolveForm
        way={{ way: "enter", title: "以这个数字为准", figure: "visits", period: "2026-10", value: 3 }}
        onSolve={onSolve}
        onClose={() => {}}
      />
    ),
    fill: ({ type }) => type("数字来源", "法规科台账"),
    press: "记录",
  },
  {
    name: "how a pause is counted",
    view: (onChoose) => <PauseConvention chosen="between" due={{}} today={TODAY} onChoose={onChoose} />,
    fill: ({ root }) => act(() => root.querySelectorAll<HTMLElement>("input[type=radio]")[1]?.click()),
    press: "改用这种算法",
  },
  {
    name: "another code for a forgotten passphrase",
    view: (onSubmit) => (
      <VaultSecrets
        label="更换恢复码"
        proof={{ label: "现在的口令", hidden: true }}
        next={false}
        press="换一个恢复码"
        onSubmit={onSubmit}
      />
    ),
    fill: ({ type }) => type("现在的口令", "一二三四"),
    press: "换一个恢复码",
  },
];

// The second press comes before it is drawn that the first is under way, the third after.
it.each(FORMS)("$name: pressed twice, it is recorded once", async ({ view, fill, press }) => {
  const action = vi.fn<() => Promise<never>>(() => new Promise(() => {}));
  const shown = mount(view(action));
  await fill(shown);
  const button = shown.control(press);
  await act(() => {
    button.click();
    button.click();
  });
  await act(() => button.click());
  expect(action).toHaveBeenCalledTimes(1);
  expect(button.isConnected).toBe(true);
  // A disabled button would lose the focus.
  expect([button.getAttribute("aria-disabled"), button.hasAttribute("disabled")]).toEqual(["true", false]);
});
