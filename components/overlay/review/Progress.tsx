import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { ArticleStepNext, ArticleView } from "../../../lib/model/article-view.ts";
import { useTrusted } from "../trusted.ts";
import { Changes } from "./Changes.tsx";
import type { ReviewProps } from "./Review.tsx";
import { ReviewForm } from "./ReviewForm.tsx";
import { besides, clockWords, due, openClocks } from "./standing.ts";
import { StepsDone } from "./StepsDone.tsx";

/** Props of {@link Progress}. */
export interface ProgressProps extends ReviewProps {
  readonly article: ArticleView;
  /** Whether the section is open: what changed is worked out for nobody else. */
  readonly isOpen: boolean;
}

/** An article's case: limits, what was done, what is missing or changed, what comes next, what can be done besides. */
export function Progress(props: ProgressProps): JSX.Element {
  const { state, actions, article } = props;
  const trusted = useTrusted();
  const [open, setOpen] = useState<string>();
  const step = (next: ArticleStepNext): JSX.Element => {
    const name = nameOf(next);
    // One that was recorded late closes itself, not the one that was opened since.
    const onOpen = (is: boolean): void => setOpen((now) => (is ? name : now === name ? undefined : now));
    return <Next key={name} {...props} next={next} isOpen={open === name} onOpen={onOpen} />;
  };
  const { missing, changed, texts, passed } = state;
  const wanted = due(article);
  const further = besides(article);
  const again = further.find((one) => one.again);
  return (
    <div class="form progress">
      <div class="about">
        <b>{article.title}</b>
        <button type="button" class="text" onClick={trusted(actions.openCase)}>
          在工作台打开
        </button>
      </div>
      {openClocks(article).map((clock) => (
        <p key={clock.key} class={clock.state === "overdue" ? "clock late" : "clock"}>
          {clock.title}：{clockWords(clock)}
        </p>
      ))}
      <StepsDone done={article.done} />
      {changed && !passed && (
        <section class="altered" aria-label="审定后的改动">
          <h3>审定后稿件有改动</h3>
          <p>红色删去线为审定稿，绿色下划线为现在的稿件。改回审定稿，或者重新审定后才能发布。</p>
          {texts === null && <p>审定稿没有留存，无法逐字对照。</p>}
          {texts && props.isOpen && <Changes {...texts} />}
          {again && open !== nameOf(again) && (
            <div class="acts">
              <button type="button" class="mend" onClick={trusted(() => setOpen(nameOf(again)))}>
                重新审定
              </button>
              <span class="over">先登记“{again.title}”</span>
            </div>
          )}
        </section>
      )}
      {missing.length > 0 && !changed && state.heldTimes > 0 && <p class="fault">还差：{missing.join("、")}。</p>}
      {article.mayPublish && missing.length === 0 && <p class="ok">审核已经办完，请按网页上的“发布”。</p>}
      {wanted.map(step)}
      {again && open === nameOf(again) && step(again)}
      {further.length > 0 && (
        <details class="others besides">
          <summary>其他办理</summary>
          {further.filter((one) => one !== again || open !== nameOf(one)).map(step)}
        </details>
      )}
    </div>
  );
}

function nameOf({ step, of = "" }: ArticleStepNext): string {
  return `${step}/${of}`;
}

function Next(
  props: ProgressProps & {
    readonly next: ArticleStepNext;
    readonly isOpen: boolean;
    readonly onOpen: (isOpen: boolean) => void;
  },
): JSX.Element {
  const { state, actions, person, onCovered, next, isOpen, onOpen } = props;
  const trusted = useTrusted();
  const { step, of, title, role, answers, due: last, hint, seals, optional, publishes } = next;
  const quiet = optional || publishes;
  return (
    <div class={quiet ? "next quiet" : "next"}>
      <div class="about">
        <div>
          <b>{title}</b>
          <span class="over">{[role, answers, last && `最迟 ${last.slice(0, 10)}`].filter(Boolean).join("　")}</span>
        </div>
        {!isOpen && (
          <button type="button" class={quiet ? "text" : "mend"} onClick={trusted(() => onOpen(true))}>
            {publishes ? "登记" : "办理"}
            <span class="unseen">：{title}</span>
          </button>
        )}
      </div>
      {isOpen && (
        <>
          {hint !== undefined && <p class="basis">{hint}</p>}
          {seals && (
            <p class="basis">
              签名时封存标题、摘要、正文和公开属性，此后改动要重新审定。图片和附件不封存，增删、更换不会提示，请人工核对。
            </p>
          )}
          <ReviewForm
            step={step}
            of={of}
            label={title}
            submit={seals ? "签名并封存" : "签名办理"}
            person={person.name}
            today={state.today}
            ask={actions.form}
            take={actions.take}
            onDone={() => onOpen(false)}
            onCancel={() => onOpen(false)}
            onCovered={onCovered}
          />
        </>
      )}
    </div>
  );
}
