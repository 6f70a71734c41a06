import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { parseNotice, type ReadNotice } from "../../lib/deadlines/notice/parse-notice.ts";
import { Button } from "../ui/Button.tsx";
import { Field } from "../ui/Field.tsx";
import { Notice } from "../ui/Notice.tsx";
import { CalendarPreview } from "./CalendarPreview.tsx";
import type { CalendarActions, CalendarProps } from "./calendar-state.ts";
import type { Answer } from "./settings-state.ts";

/** Props of {@link CalendarImport}. */
export interface CalendarImportProps extends Pick<CalendarProps, "calendar"> {
  readonly run: (action: () => Answer, done: string) => void;
  readonly onAdd: CalendarActions["onAddNotice"];
}

const EXAMPLE = "一、元旦：1月1日至3日放假调休，共3天。1月4日（星期日）上班。";

/** Reads a notice that is pasted, shows what was read, and adds it when a person has confirmed that. */
export function CalendarImport({ calendar, run, onAdd }: CalendarImportProps): JSX.Element {
  const [text, setText] = useState("");
  const [number, setNumber] = useState("");
  const [read, setRead] = useState<ReadNotice>();
  function put(next: { readonly text?: string; readonly number?: string }): void {
    setText(next.text ?? text);
    setNumber(next.number ?? number);
    setRead(undefined);
  }
  return (
    <form
      class="calendar-import"
      aria-label="导入放假通知"
      onSubmit={(event) => {
        event.preventDefault();
        setRead(parseNotice(text, { number, known: calendar.notices }));
      }}
    >
      <h3>导入放假通知</h3>
      <p class="muted">
        把国务院办公厅放假通知的全文粘贴到这里，从标题到落款日期，例如“{EXAMPLE}”。先预览，核对无误后再导入。
      </p>
      <Field label="通知全文">
        <textarea
          rows={6}
          required
          maxLength={20_000}
          value={text}
          onInput={(event) => put({ text: event.currentTarget.value })}
        />
      </Field>
      <Field label="发文字号（粘贴的文字里有就不用填）">
        <input
          type="text"
          maxLength={50}
          autocomplete="off"
          value={number}
          onInput={(event) => put({ number: event.currentTarget.value })}
        />
      </Field>
      <div class="line">
        <button type="submit" class="button plain">
          预览
        </button>
      </div>
      {read && !read.ok && (
        <Notice tone="error">
          <p>没有导入，请先核对下面的内容：</p>
          <ul class="points">
            {read.problems.map(({ line, sentence }) => (
              <li key={sentence}>
                第 {line} 行：{sentence}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {read?.ok && (
        <CalendarPreview read={read} calendar={calendar}>
          <Button
            tone="primary"
            onPress={() =>
              run(async () => {
                const saved = await onAdd(read.notice);
                if (saved.ok) put({ text: "", number: "" });
                return saved;
              }, `已导入${read.notice.number}，期限已按新的安排重新计算。`)
            }
          >
            确认导入
          </Button>
          <Button onPress={() => setRead(undefined)}>返回修改</Button>
        </CalendarPreview>
      )}
    </form>
  );
}
