import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { namesForTemplate, readOwnTemplate, type OwnTemplate } from "../../lib/documents/letters/own-template.ts";
import type { DocumentTemplate } from "../../lib/model/document-template.ts";
import { titleAmong } from "../../lib/documents/letters/title-among.ts";
import type { LetterTemplate } from "../../lib/model/letter-template.ts";
import { failure, success, type Result } from "../../lib/model/result.ts";
import { civilSecond } from "../../lib/deadlines/civil-time.ts";
import { Button } from "../ui/Button.tsx";
import { ActionLine } from "./ActionLine.tsx";
import type { Answer } from "./settings-state.ts";
import { useAction } from "./use-action.ts";

/** Props of {@link LetterTemplates}. */
export interface LetterTemplatesProps {
  /** The documents that the agency makes. */
  readonly documents: readonly DocumentTemplate[];
  /** Its own files for some of them. */
  readonly templates: readonly Pick<LetterTemplate, "code" | "name" | "at">[];
  /** Keep a file for a document. */
  readonly onSave: (code: string, name: string, bytes: Uint8Array) => Answer;
  /** Make the document as it comes with the product again. */
  readonly onRemove: (code: string) => Answer;
}

interface Looked extends OwnTemplate {
  readonly file: string;
}

/** 文书模板: the agency's own Word files with names of fields in braces, looked into before they are kept. */
export function LetterTemplates({ documents, templates, onSave, onRemove }: LetterTemplatesProps): JSX.Element {
  const [action, run] = useAction();
  const [code, setCode] = useState(documents[0]?.code ?? "");
  const [looked, setLooked] = useState<Looked>();
  const file = useRef<HTMLInputElement>(null);
  const chosen = documents.find((one) => one.code === code);
  async function take(input: HTMLInputElement): Promise<Result<unknown>> {
    const [one] = input.files ?? [];
    setLooked(undefined);
    if (!one || !chosen) return failure("没有选择文件。");
    const bytes = new Uint8Array(await one.arrayBuffer());
    input.value = "";
    const read = readOwnTemplate(bytes, chosen);
    if (!read.ok) return failure(`“${one.name}”没有采用：${read.error}`);
    setLooked({ ...read.value, file: one.name });
    const { unknown } = read.value;
    if (unknown.length > 0) {
      return failure(`“${one.name}”没有采用：没有这些字段：${unknown.join("、")}。请对照下面的字段名改正后再上传。`);
    }
    const saved = await onSave(chosen.code, one.name, bytes);
    return saved.ok ? success({}) : saved;
  }
  return (
    <section class="card" aria-labelledby="letter-templates">
      <h2 id="letter-templates">文书模板</h2>
      <p class="muted">
        各种文书自带公文格式。本单位有自己格式的，可以上传 Word 模板（.docx），在要填写的地方用花括号写字段名，例如
        {" {申请人姓名或者名称}"}。模板只存在本机。
      </p>
      {templates.length > 0 && (
        <ul class="sites">
          {templates.map((one) => {
            const document = documents.find((each) => each.code === one.code);
            const title = document ? titleAmong(documents, document) : one.code;
            return (
              <li key={one.code}>
                <span>
                  <strong>{title}</strong>
                  <span class="muted">
                    　{one.name}，{civilSecond(one.at)}
                  </span>
                </span>
                <Button
                  tone="danger"
                  label={`移除《${title}》的模板`}
                  onPress={() => run(() => onRemove(one.code), `已移除，《${title}》改用自带的格式。`)}
                >
                  移除
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      <div class="office-field">
        <label htmlFor="letter-template-code">文书</label>
        <select
          id="letter-template-code"
          value={code}
          onChange={(event) => {
            setCode(event.currentTarget.value);
            setLooked(undefined);
          }}
        >
          {documents.map((one) => (
            <option key={one.code} value={one.code}>
              {titleAmong(documents, one)}
            </option>
          ))}
        </select>
      </div>
      <div class="line">
        <Button onPress={() => file.current?.click()}>上传模板</Button>
        <ActionLine action={action} />
      </div>
      <input
        type="file"
        accept=".docx"
        hidden
        ref={file}
        aria-label="文书模板文件"
        onChange={(event) => {
          const input = event.currentTarget;
          run(() => take(input), `已保存。以后《${chosen?.title ?? ""}》按这个模板生成。`);
        }}
      />
      {looked && (
        <div class="looked">
          <p>
            “{looked.file}”中认识的字段：{looked.known.length > 0 ? looked.known.join("、") : "没有"}。
          </p>
          {looked.notes.map((note) => (
            <p class="office-problem" key={note}>
              {note}
            </p>
          ))}
        </div>
      )}
      {chosen && (
        <details>
          <summary>《{chosen.title}》可以用的字段</summary>
          <ul class="names">
            {namesForTemplate(chosen).map((name) => (
              <li key={name}>{`{${name}}`}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
