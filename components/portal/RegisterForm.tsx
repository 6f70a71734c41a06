import type { JSX } from "preact";
import { useTrusted } from "../overlay/trusted.ts";
import type { RegisterTask } from "./panel-state.ts";

/** Props of {@link RegisterForm}. */
export interface RegisterFormProps {
  readonly task: RegisterTask;
  readonly busy: boolean;
  readonly onRegister: () => void;
}

/** What was read of the page, and one button to register it; where it is registered, how its date came about. */
export function RegisterForm({ task, busy, onRegister }: RegisterFormProps): JSX.Element {
  const trusted = useTrusted();
  const { stamp, rows, notes } = task;
  const isRegistered = stamp !== undefined && stamp.tone !== "unregistered";
  return (
    // Another list once it is registered: it begins at its head.
    <div class="list" key={String(isRegistered)}>
      {isRegistered && (
        <p class={`stands ${stamp.tone}`}>
          <b>{stamp.text}</b>
          {stamp.title}
        </p>
      )}
      {notes.length > 0 && (
        <ul class="notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <table class="read">
        <caption>从网页读到的内容</caption>
        <tbody>
          {rows.map(({ label, value }, index) => (
            // Two values may have been read from one place.
            <tr key={`${index} ${label}`}>
              <th scope="row">{label}</th>
              <td>{value === "" ? <span class="none">（空）</span> : value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {!isRegistered && (
        <div class="foot">
          <p>
            姓名、证件号码、电话和地址加密存放在本机；申请内容等处又写到的，登记时换成〔申请人〕〔电话〕〔地址〕等字样。请核对无误后登记。
          </p>
          <button type="button" class="mend" aria-disabled={busy} onClick={trusted(() => !busy && onRegister())}>
            {busy ? "正在登记……" : "登记这件申请"}
          </button>
        </div>
      )}
    </div>
  );
}
