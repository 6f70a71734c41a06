import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { ConflictWay } from "../../lib/model/conflict.ts";
import type { Result } from "../../lib/model/result.ts";
import { Button } from "../ui/Button.tsx";
import { Field } from "../ui/Field.tsx";
import { Notice } from "../ui/Notice.tsx";
import { useAnswer } from "../ui/use-answer.ts";

/** Props of {@link SolveForm}. */
export interface SolveFormProps {
  readonly way: ConflictWay;
  readonly onSolve: (reason: string) => Promise<Result<unknown>>;
  readonly onClose: () => void;
}

/** Fewest characters of a reason, as the log takes it. */
const SHORTEST = 4;

/** Asks why a conflict is solved in this way, and records it. */
export function SolveForm({ way, onSolve, onClose }: SolveFormProps): JSX.Element {
  const [reason, setReason] = useState("");
  const { isBusy, error, ask } = useAnswer();
  const lacks = reason.trim().length < SHORTEST;
  return (
    <form
      aria-label={way.title}
      onSubmit={(event) => {
        event.preventDefault();
        if (!lacks) ask(() => onSolve(reason.trim()));
      }}
    >
      <Field label={way.way === "enter" ? "数字来源" : "理由"}>
        <input
          type="text"
          required
          minLength={SHORTEST}
          maxLength={200}
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </Field>
      <div class="line">
        <button type="submit" class="button primary" aria-disabled={isBusy || lacks}>
          {isBusy ? "正在记录……" : "记录"}
        </button>
        <Button onPress={onClose}>取消</Button>
        {lacks && <span class="muted">请写明，至少 {SHORTEST} 个字。</span>}
      </div>
      {error && <Notice tone="error">{error}</Notice>}
    </form>
  );
}
