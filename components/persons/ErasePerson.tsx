import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Erasable } from "../../lib/model/archive-period.ts";
import type { Result } from "../../lib/model/result.ts";
import { Button } from "../ui/Button.tsx";
import { Field } from "../ui/Field.tsx";
import { Notice } from "../ui/Notice.tsx";
import { useAnswer } from "../ui/use-answer.ts";

/** Props of {@link ErasePerson}. */
export interface ErasePersonProps {
  /** Who it is to the case; an applicant where nothing is said. */
  readonly whose?: string;
  /** Whether the archive period is over, and when it will be. */
  readonly erasable: Erasable;
  /** Erase, by what is given as the basis. */
  readonly onErase: (basis: string) => Promise<Result<unknown>>;
}

/** Fewest characters of a basis. */
const SHORTEST_BASIS = 4;

/** What becomes of an applicant's data once the archive period is over: pressed twice, since it cannot be taken back. */
export function ErasePerson({
  whose = "申请人",
  erasable: { erasable, from },
  onErase,
}: ErasePersonProps): JSX.Element {
  const [basis, setBasis] = useState("");
  const [step, setStep] = useState<"ask" | "sure" | "done">("ask");
  const { isBusy, error, ask } = useAnswer();
  if (step === "done") return <Notice tone="ok">{whose}的个人信息已清除，登记、期限和统计不受影响。</Notice>;
  if (!erasable)
    return (
      <p class="muted">
        档案保管期限未满，{from} 起可以清除{whose}的个人信息。
      </p>
    );
  const given = basis.trim();
  const erase = (): void =>
    ask(async () => {
      const answer = await onErase(given);
      setStep(answer.ok ? "done" : "ask");
      return answer;
    });
  return (
    <details class="erase">
      <summary>清除{whose}的个人信息</summary>
      <p class="muted">档案保管期限已满。清除后不能恢复；登记、期限和统计不受影响，记录中只留编号。</p>
      <Field label="依据（档案销毁清册、批准文号等）">
        <input
          type="text"
          maxLength={200}
          value={basis}
          onInput={(event) => {
            setBasis(event.currentTarget.value);
            setStep("ask");
          }}
        />
      </Field>
      <div class="line">
        {step === "ask" ? (
          <Button tone="danger" busy={given.length < SHORTEST_BASIS} onPress={() => setStep("sure")}>
            清除个人信息
          </Button>
        ) : (
          <>
            <Button tone="danger" busy={isBusy} onPress={erase}>
              确认清除，不能恢复
            </Button>
            <Button onPress={() => setStep("ask")}>不清除</Button>
          </>
        )}
      </div>
      {error !== "" && <Notice tone="error">{error}</Notice>}
    </details>
  );
}
