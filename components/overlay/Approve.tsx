import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Person } from "../../lib/model/event.ts";
import type { Approval } from "./overlay-state.ts";
import { useSeen } from "./seen.ts";
import { useTrusted } from "./trusted.ts";

/** A reason shorter than this says nothing. */
const SHORTEST_REASON = 4;

/** Props of {@link Approve}. */
export interface ApproveProps {
  /** Fills in the name and the post. */
  readonly person: Person;
  /** How many items would be let pass. */
  readonly count: number;
  /** What the review lacks, in words, where it holds too. */
  readonly missing?: readonly string[];
  /** Let them pass. */
  readonly onApprove: (approval: Approval) => void;
  /** What is approved, where it is not publishing. */
  readonly words?: { readonly ask: string; readonly explain: string; readonly confirm: string };
  /** It was pressed while something lay over it. */
  readonly onCovered?: (() => void) | undefined;
}

type Fault = { readonly field?: keyof Approval; readonly text: string };

const COVERED: Fault = { text: "页面上有别的内容挡住了这个按钮，没有记录。请核对上面的内容，再按一次。" };

/** The way on where publishing is held: a named person and a reason. Folded until asked for; Enter does not confirm. */
export function Approve({ person, count, missing = [], words, onApprove, onCovered }: ApproveProps): JSX.Element {
  const trusted = useTrusted();
  const [fault, setFault] = useState<Fault>();
  const name = useRef<HTMLInputElement>(null);
  const role = useRef<HTMLInputElement>(null);
  const reason = useRef<HTMLTextAreaElement>(null);
  const fields = { name, role, reason };
  const button = useRef<HTMLButtonElement>(null);
  const askSeen = useSeen(button);

  function confirm(): void {
    askSeen((seen) => {
      if (seen) return approve();
      onCovered?.();
      setFault(COVERED);
    });
  }

  function approve(): void {
    const approval = { name: read(name), role: read(role), reason: read(reason) };
    const found = faultOf(approval);
    setFault(found);
    if (found?.field) fields[found.field].current?.focus();
    else onApprove(approval);
  }

  const said = (field: keyof Approval): { "aria-invalid": boolean; "aria-describedby": string | undefined } => ({
    "aria-invalid": fault?.field === field,
    "aria-describedby": fault?.field === field ? "approve-fault" : undefined,
  });
  return (
    <details class="approve">
      <summary>{words?.ask ?? "仍要发布"}</summary>
      <div class="form">
        <p>
          {words?.explain ?? explain(count, missing)}
          姓名、职务、时间和理由会写入记录，不能删改。
        </p>
        <div class="pair">
          <label>
            批准人姓名
            <input
              type="text"
              maxLength={50}
              autocomplete="off"
              defaultValue={person.name}
              ref={name}
              {...said("name")}
            />
          </label>
          <label>
            职务
            <input
              type="text"
              maxLength={50}
              autocomplete="off"
              defaultValue={person.role}
              ref={role}
              {...said("role")}
            />
          </label>
        </div>
        <label>
          理由（至少 {SHORTEST_REASON} 个字）
          <textarea rows={2} maxLength={500} autocomplete="off" ref={reason} {...said("reason")} />
        </label>
        <p class="fault" id="approve-fault" role="alert">
          {fault?.text}
        </p>
        <button type="button" class="confirm" ref={button} onClick={trusted(confirm)}>
          {words?.confirm ?? "批准发布并记录"}
        </button>
      </div>
    </details>
  );
}

function explain(count: number, missing: readonly string[]): string {
  const lacking = missing.length > 0 ? `审核还差：${missing.join("、")}。` : "";
  const found = count > 0 ? `按现在的内容发布这 ${count} 处` : "按现在的内容发布";
  return `${lacking}由负责人批准后，可以${found}。`;
}

function read(field: { readonly current: HTMLInputElement | HTMLTextAreaElement | null }): string {
  return field.current?.value.trim() ?? "";
}

function faultOf(approval: Approval): Fault | undefined {
  if (approval.name === "") return { field: "name", text: "请填写批准人姓名。" };
  if (approval.role === "") return { field: "role", text: "请填写批准人职务。" };
  if (approval.reason.length < SHORTEST_REASON)
    return { field: "reason", text: `请写明理由，至少 ${SHORTEST_REASON} 个字。` };
  return undefined;
}
