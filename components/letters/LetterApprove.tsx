import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Person } from "../../lib/model/event.ts";
import { Button } from "../ui/Button.tsx";
import { Field } from "../ui/Field.tsx";
import type { LetterApproval } from "./letter-desk.ts";

/** Props of {@link LetterApprove}. */
export interface LetterApproveProps {
  /** How many findings would be let pass. */
  readonly count: number;
  /** Fills in the name and the post. */
  readonly person: Person;
  /** It is being saved. */
  readonly isBusy: boolean;
  readonly onApprove: (approval: LetterApproval) => void;
}

const SHORTEST_REASON = 4;

/** The way on where the check holds a document: a named person and a reason, which are recorded. */
export function LetterApprove({ count, person, isBusy, onApprove }: LetterApproveProps): JSX.Element {
  const [now, setNow] = useState<LetterApproval>({ name: person.name, role: person.role, reason: "" });
  const [fault, setFault] = useState("");
  function approve(): void {
    const approval = { name: now.name.trim(), role: now.role.trim(), reason: now.reason.trim() };
    if (approval.name === "") return setFault("请填写批准人姓名。");
    if (approval.role === "") return setFault("请填写批准人职务。");
    if (approval.reason.length < SHORTEST_REASON) return setFault(`请写明理由，至少 ${SHORTEST_REASON} 个字。`);
    setFault("");
    onApprove(approval);
  }
  return (
    <details class="letter-approve">
      <summary>仍要保存</summary>
      <p class="muted">
        由负责人批准后，可以按现在的内容保存这 {count} 处。姓名、职务、时间和理由会写入记录，不能删改。
      </p>
      <div class="pair">
        <Field label="批准人姓名">
          <input
            type="text"
            maxLength={50}
            autocomplete="off"
            value={now.name}
            onInput={(event) => setNow({ ...now, name: event.currentTarget.value })}
          />
        </Field>
        <Field label="职务">
          <input
            type="text"
            maxLength={50}
            autocomplete="off"
            value={now.role}
            onInput={(event) => setNow({ ...now, role: event.currentTarget.value })}
          />
        </Field>
      </div>
      <Field label="批准理由">
        <textarea
          rows={2}
          maxLength={500}
          value={now.reason}
          onInput={(event) => setNow({ ...now, reason: event.currentTarget.value })}
        />
      </Field>
      <p class="problem" role="alert">
        {fault}
      </p>
      <Button tone="danger" busy={isBusy} onPress={approve}>
        批准保存并记录
      </Button>
    </details>
  );
}
