import type { JSX } from "preact";
import type { FilledLetter } from "../../lib/documents/letters/fill-letter.ts";
import type { Field, FieldValue, FieldValues } from "../../lib/model/field.ts";
import { Button } from "../ui/Button.tsx";
import { FieldInput, type FieldHelp } from "../cases/FieldInput.tsx";
import { fieldFor } from "./letter-desk.ts";

/** Props of {@link LetterFields}. */
export interface LetterFieldsProps {
  readonly letter: FilledLetter;
  /** The document's own fields, then the procedure's, then those of all documents of its kind. */
  readonly fields: readonly Field[];
  /** Ids of the document's own fields: they can be changed, not only filled in. */
  readonly own: ReadonlySet<string>;
  /** As the case has them, and what was entered here. */
  readonly values: FieldValues;
  readonly onChange: (id: string, value: FieldValue | undefined) => void;
  /** The applicant's data are there, but locked. */
  readonly isLocked: boolean;
  readonly onOpenSettings: () => void;
  readonly help: FieldHelp;
}

/** Dates and numbers of the document itself: they can always be changed. */
const ALWAYS = new Set(["issued-on", "reply-number", "letter-number"]);

/** What the document needs: what is missing, and what can be put otherwise for this document alone. */
export function LetterFields(props: LetterFieldsProps): JSX.Element {
  const { letter, fields, own, values, onChange, isLocked, onOpenSettings, help } = props;
  const missing = new Set(letter.missing.map(({ field }) => field));
  const isOffice = letter.missing.some(({ home }) => home === "office");
  const isApplicant = letter.missing.some(({ home }) => home === "applicant");
  const optional = new Set(letter.optional);
  const shown = [...new Set([...letter.used, ...missing, ...optional])].filter(
    (id) => missing.has(id) || own.has(id) || ALWAYS.has(id),
  );
  return (
    <div class="letter-fields">
      <output class="letter-missing">
        {letter.missing.length === 0
          ? "需要的内容都有了。"
          : `还缺 ${letter.missing.length} 项：${letter.missing.map(({ title }) => title).join("、")}。`}
      </output>
      {isOffice && (
        <p class="muted">
          本单位的信息在设置里填一次，以后各种文书都会自动填上。
          <Button onPress={onOpenSettings}>打开设置</Button>
        </p>
      )}
      {isApplicant && (
        <p class="muted">
          {isLocked
            ? "申请人信息保险箱已上锁，解锁后自动填入；也可以在这里填写。"
            : "保险箱里没有申请人的这项信息，可以在这里填写。"}
          填写的内容只写进文书，不写入记录。
        </p>
      )}
      {shown.map((id) => (
        <FieldInput
          key={id}
          field={fieldFor(id, fields)}
          isRequired={!optional.has(id)}
          value={values[id]}
          onChange={(value) => onChange(id, value)}
          problem={missing.has(id) ? "还没有填写。" : undefined}
          help={help}
        />
      ))}
    </div>
  );
}
