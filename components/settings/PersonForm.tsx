import type { JSX } from "preact";
import type { Person } from "../../lib/model/event.ts";
import { Field } from "../ui/Field.tsx";
import { ActionLine } from "./ActionLine.tsx";
import type { Answer } from "./settings-state.ts";
import { useAction } from "./use-action.ts";

/** Props of {@link PersonForm}. */
export interface PersonFormProps {
  /** What is saved now. */
  readonly person: Person;
  /** Save; all parts trimmed. */
  readonly onSave: (person: Person) => Answer;
}

/** Who sits at this desk: signs every record. */
export function PersonForm({ person, onSave }: PersonFormProps): JSX.Element {
  const [action, run] = useAction();
  function submit(event: { readonly currentTarget: HTMLFormElement; preventDefault(): void }): void {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const part = (name: keyof Person): string => {
      const value = data.get(name);
      return typeof value === "string" ? value.trim() : "";
    };
    const next = { name: part("name"), department: part("department"), role: part("role") };
    run(() => onSave(next), "已保存。");
  }
  return (
    <section class="card" aria-labelledby="person">
      <h2 id="person">我的信息</h2>
      <p class="muted">写入本机的检查记录，批准发布时自动填入。</p>
      <form onSubmit={submit}>
        <div class="fields">
          <Field label="姓名">
            <input type="text" name="name" required maxLength={50} autocomplete="name" defaultValue={person.name} />
          </Field>
          <Field label="部门">
            <input type="text" name="department" maxLength={50} autocomplete="off" defaultValue={person.department} />
          </Field>
          <Field label="岗位">
            <input type="text" name="role" maxLength={50} autocomplete="off" defaultValue={person.role} />
          </Field>
        </div>
        <div class="line">
          <button type="submit" class="button primary" aria-disabled={action.state === "busy"}>
            保存
          </button>
          <ActionLine action={action} />
        </div>
      </form>
    </section>
  );
}
