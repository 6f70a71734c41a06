import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import type { ChosenReport } from "./ImportReport.tsx";

/** Props of {@link ReportSourceChoice}. */
export interface ReportSourceChoiceProps {
  readonly busy: boolean;
  readonly onChoose: (chosen: ChosenReport) => void;
}

/** A file that is chosen or dropped, or tables that are pasted: their HTML where the clipboard has it, since it knows the cells. */
export function ReportSourceChoice({ busy, onChoose }: ReportSourceChoiceProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const paste = (event: ClipboardEvent): void => {
    event.preventDefault();
    const html = event.clipboardData?.getData("text/html") ?? "";
    const text = event.clipboardData?.getData("text/plain") ?? "";
    const isTable = /<table\b/i.test(html);
    if (isTable || text.trim() !== "")
      onChoose(isTable ? { kind: "html", content: html } : { kind: "text", content: text });
  };
  return (
    <div class="report-source">
      <div
        class="drop"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          const file = event.dataTransfer?.files[0];
          if (file) onChoose(file);
        }}
      >
        <p>把年度报告拖到这里，或者</p>
        <Button busy={busy} onPress={() => input.current?.click()}>
          {busy ? "正在读取……" : "选择报告文件"}
        </Button>
        <input
          type="file"
          accept=".docx,.html,.htm,.txt"
          hidden
          ref={input}
          aria-label="年度报告文件"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            event.currentTarget.value = "";
            if (file) onChoose(file);
          }}
        />
      </div>
      <Field label="或者把三张表连表头复制，粘贴在这里">
        <textarea
          rows={4}
          placeholder="在网页或者 Word 里选中三张表，复制，再在这里按 Ctrl+V"
          onPaste={paste}
          onChange={(event) => {
            const { value } = event.currentTarget;
            event.currentTarget.value = "";
            if (value.trim() !== "") onChoose({ kind: "text", content: value });
          }}
        />
      </Field>
    </div>
  );
}
