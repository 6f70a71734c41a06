import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { Button } from "../ui/Button.tsx";
import type { StepDraft } from "./own-review-draft.ts";

const UNITS = { workday: "个工作日", "calendar-day": "日" } as const;

/** Props of {@link OwnReviewStep}. */
export interface OwnReviewStepProps {
  readonly step: StepDraft;
  /** Its place from 0, of so many. */
  readonly place: number;
  readonly count: number;
  readonly kinds: readonly { readonly value: string; readonly title: string }[];
  readonly onChange: (step: StepDraft) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One step of a review that is being put together: its name, who takes it, within how long, for which articles. */
export function OwnReviewStep(props: OwnReviewStepProps): JSX.Element {
  const { step, place, count, kinds, onChange, onMove, onRemove } = props;
  const id = useId();
  const name = step.title.trim() || `第${place + 1}步`;
  return (
    <li aria-label={`第${place + 1}步`}>
      <div class="line">
        <label htmlFor={`${id}-title`}>名称</label>
        <input
          id={`${id}-title`}
          type="text"
          maxLength={30}
          value={step.title}
          onInput={(event) => onChange({ ...step, title: event.currentTarget.value })}
        />
        <label htmlFor={`${id}-role`}>由谁办理</label>
        <input
          id={`${id}-role`}
          type="text"
          maxLength={30}
          value={step.role}
          onInput={(event) => onChange({ ...step, role: event.currentTarget.value })}
        />
        <label htmlFor={`${id}-count`}>期限</label>
        <input
          id={`${id}-count`}
          type="text"
          inputMode="numeric"
          class="tiny"
          maxLength={2}
          placeholder="不限"
          value={step.count}
          onInput={(event) => onChange({ ...step, count: event.currentTarget.value })}
        />
        <select
          aria-label={`${name}期限的单位`}
          value={step.unit}
          onChange={(event) => onChange({ ...step, unit: unitOf(event.currentTarget.value) })}
        >
          {Object.entries(UNITS).map(([unit, title]) => (
            <option key={unit} value={unit}>
              {title}
            </option>
          ))}
        </select>
      </div>
      <div class="line">
        <label>
          <input
            type="checkbox"
            checked={step.reasoned}
            onChange={() => onChange({ ...step, reasoned: !step.reasoned })}
          />{" "}
          必须写明意见、依据和理由
        </label>
        <details class="kinds">
          <summary>{step.kinds.length === 0 ? "所有信息都要" : `只有${titlesOf(step, kinds)}要`}</summary>
          {kinds.map(({ value, title }) => (
            <label key={value}>
              <input
                type="checkbox"
                checked={step.kinds.includes(value)}
                onChange={() => onChange({ ...step, kinds: toggled(step.kinds, value) })}
              />{" "}
              {title}
            </label>
          ))}
        </details>
        <span class="moves">
          {place > 0 && (
            <Button onPress={() => onMove(-1)} label={`${name}上移`}>
              上移
            </Button>
          )}
          {place < count - 1 && (
            <Button onPress={() => onMove(1)} label={`${name}下移`}>
              下移
            </Button>
          )}
          <Button onPress={onRemove} label={`删去${name}`}>
            删去
          </Button>
        </span>
      </div>
    </li>
  );
}

function unitOf(value: string): StepDraft["unit"] {
  return value === "calendar-day" ? value : "workday";
}

function toggled(all: readonly string[], value: string): readonly string[] {
  return all.includes(value) ? all.filter((one) => one !== value) : [...all, value];
}

function titlesOf({ kinds: chosen }: StepDraft, kinds: OwnReviewStepProps["kinds"]): string {
  return kinds.flatMap(({ value, title }) => (chosen.includes(value) ? [title] : [])).join("、");
}
