import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import type { OwnReview as Review } from "../../lib/model/own-review.ts";
import type { Result } from "../../lib/model/result.ts";
import type { PathStep } from "../../lib/projections/articles/review-path.ts";
import { Button } from "../ui/Button.tsx";
import { ActionLine } from "./ActionLine.tsx";
import {
  draftFaults,
  draftOf,
  draftWarning,
  emptyStep,
  reviewOf,
  type ReviewDraft,
  type StepDraft,
} from "./own-review-draft.ts";
import { OwnReviewStep } from "./OwnReviewStep.tsx";
import { ReviewPath } from "./ReviewPath.tsx";
import type { Answer } from "./settings-state.ts";
import { WithoutReview, type WithoutReviewProps } from "./WithoutReview.tsx";
import { useAction } from "./use-action.ts";

/** Props of {@link OwnReview}. */
export interface OwnReviewProps {
  /** The agency's own review; null where articles go by its rules. */
  readonly own: Review | null;
  /** The way by the rules. */
  readonly path: readonly PathStep[];
  /** Kinds of articles that a step can be for. */
  readonly kinds: readonly { readonly value: string; readonly title: string }[];
  /** The way that a review makes, or why it cannot be followed. */
  readonly preview: (review: Review) => Result<readonly PathStep[]>;
  /** Put it in force; null goes back to the rules. */
  readonly onSave: (review: Review | null) => Answer;
  /** What becomes of articles without one. */
  readonly without: WithoutReviewProps;
}

/** 审核流程: the steps that an article goes through before it is published, as the rules have them or as put together here. */
export function OwnReview({ own, path, kinds, preview, onSave, without }: OwnReviewProps): JSX.Element {
  const [draft, setDraft] = useState<ReviewDraft | undefined>(own ? draftOf(own) : undefined);
  const [action, run] = useAction();
  const id = useId();
  const faults = draft ? draftFaults(draft) : [];
  const warning = draft ? draftWarning(draft) : "";
  const shown = draft && faults.length === 0 ? preview(reviewOf(draft)) : undefined;
  const change = (steps: readonly StepDraft[]): void => setDraft(draft && { ...draft, steps });
  const begin = (): void => setDraft({ document: "", clause: "", steps: [emptyStep(0)] });
  return (
    <section class="card own-review" aria-labelledby="own-review">
      <h2 id="own-review">信息发布的审核流程</h2>
      <p class="muted">
        {draft ? "按下面的步骤代替规则包里的审核步骤；征求意见、协调、发布等照常。" : "现按规则包办理。"}
      </p>
      {!draft && <ReviewPath path={path} label="规则包的审核流程" />}
      {!draft && <Button onPress={begin}>自定审核流程</Button>}
      {draft && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (faults.length === 0) run(() => onSave(reviewOf(draft)), "已保存，新的和在办的稿件都按此办理。");
          }}
        >
          <div class="line">
            <label htmlFor={`${id}-document`}>依据的制度</label>
            <input
              id={`${id}-document`}
              type="text"
              maxLength={100}
              value={draft.document}
              onInput={(event) => setDraft({ ...draft, document: event.currentTarget.value })}
            />
            <label htmlFor={`${id}-clause`}>条款</label>
            <input
              id={`${id}-clause`}
              type="text"
              class="short"
              maxLength={40}
              value={draft.clause}
              onInput={(event) => setDraft({ ...draft, clause: event.currentTarget.value })}
            />
          </div>
          <ol class="review-steps">
            {draft.steps.map((step, place) => (
              <OwnReviewStep
                key={step.key}
                step={step}
                place={place}
                count={draft.steps.length}
                kinds={kinds}
                onChange={(next) => change(draft.steps.map((one) => (one.key === step.key ? next : one)))}
                onMove={(by) => change(moved(draft.steps, place, by))}
                onRemove={() => change(draft.steps.filter((one) => one.key !== step.key))}
              />
            ))}
          </ol>
          {draft.steps.length < 12 && (
            <Button onPress={() => change([...draft.steps, emptyStep(nextKey(draft.steps))])}>加一步</Button>
          )}
          <h3>办理顺序预览</h3>
          {faults.length > 0 && (
            <ul class="problems" aria-live="polite">
              {faults.map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          )}
          {shown?.ok === false && <p class="outcome error">{shown.error}</p>}
          {shown?.ok && <ReviewPath path={shown.value} label="自定的审核流程" />}
          {warning !== "" && <p class="notice warning">{warning}</p>}
          <div class="line">
            <button type="submit" class="button primary" aria-disabled={faults.length > 0 || action.state === "busy"}>
              采用这个流程
            </button>
            <Button
              onPress={() => {
                setDraft(undefined);
                if (own) run(() => onSave(null), "已改回规则包的审核流程。");
              }}
            >
              {own ? "改回规则包的流程" : "取消"}
            </Button>
          </div>
        </form>
      )}
      <ActionLine action={action} />
      <WithoutReview {...without} />
    </section>
  );
}

function moved(steps: readonly StepDraft[], place: number, by: -1 | 1): readonly StepDraft[] {
  const step = steps[place];
  const target = place + by;
  if (!step || target < 0 || target >= steps.length) return steps;
  return steps.toSpliced(place, 1).toSpliced(target, 0, step);
}

function nextKey(steps: readonly StepDraft[]): number {
  return Math.max(-1, ...steps.map(({ key }) => key)) + 1;
}
