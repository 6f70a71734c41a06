import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Result } from "../../lib/model/result.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { useAnswer } from "../ui/use-answer.ts";

/** The kinds of files that tables are saved as. */
const FILE_KINDS = [
  ["docx", "保存为 Word"],
  ["xlsx", "保存为 Excel"],
  ["csv", "保存为 CSV"],
] as const;
/** See {@link FILE_KINDS}. */
export type FileKind = (typeof FILE_KINDS)[number][0];

/** Saves a file; the failure's sentence is shown, and what still has to be done in it. */
export type OnSave = (kind: FileKind) => Promise<Result<string | undefined>>;

/** The buttons that save tables, one at a time, and what came of the last press. */
export function useSaving(onSave: OnSave): { readonly buttons: JSX.Element; readonly said: JSX.Element } {
  const { isBusy, error, ask } = useAnswer();
  const [pressed, setPressed] = useState<FileKind>();
  const [said, setSaid] = useState<string>();
  const save = (kind: FileKind): void =>
    ask(() => {
      setPressed(kind);
      return onSave(kind);
    }, setSaid);
  return {
    buttons: (
      <>
        {FILE_KINDS.map(([kind, words]) => (
          <Button key={kind} busy={isBusy} onPress={() => save(kind)}>
            {isBusy && pressed === kind ? "正在生成……" : words}
          </Button>
        ))}
      </>
    ),
    said: (
      <>
        {error !== "" && <Notice tone="error">{error}</Notice>}
        {error === "" && said !== undefined && <Notice tone="info">{said}</Notice>}
      </>
    ),
  };
}
