import type { JSX } from "preact";
import { PanelBar } from "../overlay/PanelBar.tsx";
import { AcceptUntrusted, useTrusted } from "../overlay/trusted.ts";
import { FillForm } from "../fill/FillForm.tsx";
import type { PortalPanelActions, PortalPanelState } from "./panel-state.ts";
import { RegisterForm } from "./RegisterForm.tsx";

/** Props of {@link PortalPanel}. */
export interface PortalPanelProps {
  readonly state: PortalPanelState;
  readonly actions: PortalPanelActions;
  /** Tests only: also act on presses made by script. */
  readonly acceptUntrusted?: boolean;
}

/** The button on a request's page and, when open, the panel that registers the request or fills its reply. */
export function PortalPanel({ state, actions, acceptUntrusted = false }: PortalPanelProps): JSX.Element {
  return (
    <AcceptUntrusted.Provider value={acceptUntrusted}>
      <div class="root" lang="zh-CN">
        {state.open && <Panel state={state} actions={actions} />}
        <div class="dock">
          <Badge state={state} onPress={state.open ? actions.close : actions.open} />
        </div>
        <output class="unseen" aria-live="polite">
          {state.notice}
        </output>
      </div>
    </AcceptUntrusted.Provider>
  );
}

const REPLY = { source: "登记", send: "提交" };
const TITLES = { register: "登记申请", fill: "填写答复" } as const;

function Panel({ state, actions }: Pick<PortalPanelProps, "state" | "actions">): JSX.Element {
  const { task, busy, notice } = state;
  return (
    <dialog open class="panel wide" aria-modal="false" aria-labelledby="panel-title" tabIndex={-1} aria-busy={busy}>
      <header class="head">
        <PanelBar title={TITLES[task.kind]} close="收起" onClose={actions.close} />
      </header>
      {notice !== undefined && (
        <div class="notice">
          <p>{notice}</p>
        </div>
      )}
      {task.kind === "register" ? (
        <RegisterForm task={task} busy={busy} onRegister={actions.register} />
      ) : (
        <FillForm task={task} busy={busy} words={REPLY} onFill={actions.fill} />
      )}
    </dialog>
  );
}

function Badge({ state, onPress }: { readonly state: PortalPanelState; readonly onPress: () => void }): JSX.Element {
  const trusted = useTrusted();
  const { task } = state;
  const stamp = task.kind === "register" && task.stamp?.tone !== "unregistered" ? task.stamp : undefined;
  return (
    <button
      type="button"
      class={`badge ${stamp?.tone ?? ""}`}
      aria-expanded={state.open}
      aria-keyshortcuts="Alt+G"
      title="公开助手（Alt+G）"
      onClick={trusted(onPress)}
    >
      <svg class="mark" viewBox="0 0 18 18" width="20" height="20" aria-hidden="true">
        <path d="M3.75 1.75h7L14.5 5.5v10.75H3.75zM6.5 9h5M6.5 12.5h5" />
      </svg>
      <span class="unseen">公开助手：</span>
      <span class="word">{stamp?.text ?? TITLES[task.kind]}</span>
    </button>
  );
}
