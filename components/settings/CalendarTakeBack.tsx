import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Button } from "../ui/Button.tsx";
import { Field } from "../ui/Field.tsx";

/** Props of {@link CalendarTakeBack}. */
export interface CalendarTakeBackProps {
  /** What is taken back, e.g. a number or a day. */
  readonly what: string;
  readonly onTakeBack: (reason: string) => void;
}

/** Takes something back that was added, with a reason that is recorded. */
export function CalendarTakeBack({ what, onTakeBack }: CalendarTakeBackProps): JSX.Element {
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <Button tone="danger" label={`撤回 ${what}`} onPress={() => setOpen(true)}>
        撤回
      </Button>
    );
  }
  function submit(event: { readonly currentTarget: HTMLFormElement; preventDefault(): void }): void {
    event.preventDefault();
    const reason = new FormData(event.currentTarget).get("reason");
    if (typeof reason !== "string") return;
    setOpen(false);
    onTakeBack(reason.trim());
  }
  return (
    <form class="take-back" aria-label={`撤回 ${what}`} onSubmit={submit}>
      <Field label="撤回的理由（不少于 4 个字，写入记录）">
        <input
          type="text"
          name="reason"
          required
          minLength={4}
          maxLength={200}
          pattern=".*\S.*\S.*\S.*\S.*"
          autocomplete="off"
          ref={focus}
        />
      </Field>
      <button type="submit" class="button danger">
        确认撤回
      </button>
      <Button onPress={() => setOpen(false)}>取消</Button>
    </form>
  );
}

function focus(input: HTMLInputElement | null): void {
  input?.focus();
}
