import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { faultOf, OPINIONS, POINTS, pointsAtRisk, RISKS, type Risk } from "../../lib/model/six-points.ts";
import { OPINION_TITLES } from "../ui/six-point-titles.ts";
import { AssessPoint } from "./AssessPoint.tsx";
import type { Assessment, OverlayActions, OverlayState } from "./overlay-state.ts";
import { useSeen } from "./seen.ts";
import { useTrusted } from "./trusted.ts";

const FAULTS = {
  answers: "六项都要作答。",
  denied: "还有必须处理的内容，这一项不能填“无风险”。",
  opinion: "有风险的，不能填“可以发布”。",
  remark: "有风险的，请写明情况，至少 4 个字。",
  name: "请填写评估人姓名和职务。",
  covered: "这个按钮刚才被挡住，或者刚刚滚到眼前，没有记录。请看清后再按一次。",
} as const;

/** Props of {@link Assess}. */
export interface AssessProps {
  /** What is shown; the findings fill in the sheet. */
  readonly state: OverlayState;
  /** What a press does. */
  readonly actions: OverlayActions;
}

/** 六项评估: what the check found under each point, what a person must judge, an opinion, and who signs it. */
export function Assess({ state, actions }: AssessProps): JSX.Element {
  const trusted = useTrusted();
  const [fault, setFault] = useState<string>();
  const form = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const askSeen = useSeen(button);
  const open = state.items.filter((item) => !item.settled && !item.overridden);
  const atRisk = pointsAtRisk(state.items.filter(({ outcome, overridden }) => outcome === "block" && !overridden));

  function sign(): void {
    const { assessment, fault: found } = readForm(form.current);
    if (!assessment) return setFault(found && FAULTS[found]);
    const wrong = faultOf(assessment.sheet, atRisk);
    setFault(wrong === undefined ? actions.assess(assessment) : FAULTS[wrong]);
  }

  function confirm(): void {
    askSeen((seen) => {
      if (seen) return sign();
      actions.covered?.();
      setFault(FAULTS.covered);
    });
  }

  return (
    <details class="approve assess">
      <summary>
        六项评估
        {state.assessed && (
          <span class={state.assessed.changed ? "over changed" : "over"}>
            {state.assessed.changed
              ? "评估后正文已改动"
              : `${state.assessed.by}：${OPINION_TITLES[state.assessed.opinion]}`}
          </span>
        )}
      </summary>
      <div class="form" ref={form}>
        <p>检查结果只供参考，由评估人逐项判断。评估与现在的内容绑定，之后有改动要重新评估。</p>
        {POINTS.map((point) => (
          <AssessPoint key={point} {...{ point, open }} atRisk={atRisk.has(point)} onShow={actions.show} />
        ))}
        <label>
          情况说明（有风险时必填，请不要写出查到的内容）
          <textarea name="remark" rows={2} maxLength={500} autocomplete="off" />
        </label>
        <fieldset class="point">
          <legend>评估意见</legend>
          {OPINIONS.map((opinion) => (
            <label class="choice" key={opinion}>
              <input type="radio" name="opinion" value={opinion} />
              {OPINION_TITLES[opinion]}
            </label>
          ))}
        </fieldset>
        <div class="pair">
          <label>
            评估人姓名
            <input name="name" type="text" maxLength={50} autocomplete="off" defaultValue={state.person.name} />
          </label>
          <label>
            职务
            <input name="role" type="text" maxLength={50} autocomplete="off" defaultValue={state.person.role} />
          </label>
        </div>
        <p class="fault" role="alert">
          {fault}
        </p>
        <button type="button" class="mend" ref={button} onClick={trusted(confirm)}>
          签名并记录
        </button>
      </div>
    </details>
  );
}

/** The sheet as it is filled in, or what is missing in it. */
function readForm(form: HTMLElement | null): {
  readonly assessment?: Assessment;
  readonly fault?: keyof typeof FAULTS;
} {
  const chosen = (name: string): string | undefined =>
    form?.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.value;
  const typed = (name: string): string =>
    form?.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[name="${name}"]`)?.value.trim() ?? "";
  const risk = (name: string): Risk | undefined => RISKS.find((one) => one === chosen(name));
  const [secrecy, sensitive, timing] = [risk("secrecy"), risk("sensitive"), risk("timing")];
  const [accuracy, source, other] = [risk("accuracy"), risk("source"), risk("other")];
  const opinion = OPINIONS.find((one) => one === chosen("opinion"));
  if (!secrecy || !sensitive || !timing || !accuracy || !source || !other || !opinion) return { fault: "answers" };
  const [name, role] = [typed("name"), typed("role")];
  if (name === "" || role === "") return { fault: "name" };
  const answers = { secrecy, sensitive, timing, accuracy, source, other };
  return { assessment: { name, role, sheet: { answers, opinion, remark: typed("remark") } } };
}
