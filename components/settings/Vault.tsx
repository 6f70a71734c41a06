import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { COMPARTMENT_TITLES, type Compartment } from "../../lib/model/person.ts";
import type { Result } from "../../lib/model/result.ts";
import type { VaultState } from "../../lib/model/vault.ts";
import { Button } from "../ui/Button.tsx";
import { Unlock } from "../ui/Unlock.tsx";
import { ActionLine } from "./ActionLine.tsx";
import type { Answer } from "./settings-state.ts";
import { useAction } from "./use-action.ts";
import type { VaultActions } from "./vault-actions.ts";
import { VaultIdle } from "./VaultIdle.tsx";
import { VaultRecovery } from "./VaultRecovery.tsx";
import { VaultSecrets } from "./VaultSecrets.tsx";

/** Props of {@link Vault}. */
export interface VaultProps {
  /** Which compartment; that of applicants where nothing is said. */
  readonly compartment?: Compartment;
  readonly vault: VaultState;
  /** Minutes without a use after which it is locked. */
  readonly idleMinutes: number;
  readonly actions: VaultActions;
}

/** What differs between the compartments: what forms call it, who is in it, and what is to be known of it. */
const WORDS = {
  applicants: {
    id: "vault",
    box: "保险箱",
    who: "申请人信息",
    about:
      "申请人的姓名、证件号码、电话、地址加密后存在本机，输入口令才能看。口令不保存，也没有人能代为找回。离开一段时间或者关闭浏览器后自动上锁；上锁时，期限、进度照常计算和显示。",
  },
  informants: {
    id: "vault-informants",
    box: "举报人信息保险箱",
    who: "举报人信息",
    about:
      "举报人的姓名、单位、地址、电话和举报内容单独加密，用另一个口令打开，不进入列表、搜索、导出、提醒、文书和记录。每次打开、每次查看都记入记录，被反映的部门不能查看。口令不要与申请人信息保险箱的相同，也不要交给不办理投诉举报的人。",
  },
} as const;

/** A compartment of the vault: its passphrase, whether it is open, and what to do when the passphrase is forgotten. */
export function Vault({
  compartment = "applicants",
  vault: { state, persons },
  idleMinutes,
  actions,
}: VaultProps): JSX.Element {
  const { id, box, who, about } = WORDS[compartment];
  const [action, run] = useAction();
  const [recovery, setRecovery] = useState("");
  /** Does it and says how it came out, here and to whoever asked. */
  const attempt = (work: () => Answer, done: string): Answer =>
    new Promise((resolve) => {
      run(() => {
        const answer = work();
        resolve(answer);
        return answer;
      }, done);
    });
  const withCode = async (work: Promise<Result<{ readonly recovery: string }>>): Promise<Result<unknown>> => {
    const made = await work;
    if (made.ok) setRecovery(made.value.recovery);
    return made;
  };
  return (
    <section class="card vault" aria-labelledby={id}>
      <h2 id={id}>{COMPARTMENT_TITLES[compartment]}</h2>
      <p class="muted">{about}</p>
      {recovery !== "" && (
        <VaultRecovery title={COMPARTMENT_TITLES[compartment]} code={recovery} onDone={() => setRecovery("")} />
      )}
      {state === "none" && (
        <VaultSecrets
          label={`设置${box}口令`}
          next
          press="设置口令"
          onSubmit={({ next }) => attempt(() => withCode(actions.onCreate(next)), "口令已设置，保险箱已解锁。")}
        />
      )}
      {state !== "none" && (
        <p>
          <strong>{state === "unlocked" ? "已解锁" : "已上锁"}</strong>，存有 {persons} 份{who}。
        </p>
      )}
      <Unlock compartment={compartment} state={state === "none" ? "unlocked" : state} onUnlock={actions.onUnlock} />
      {state === "unlocked" && (
        <div class="line">
          <Button onPress={() => run(actions.onLock, "保险箱已上锁。")}>立即上锁</Button>
        </div>
      )}
      {state !== "none" && (
        <>
          <VaultIdle
            minutes={idleMinutes}
            onIdle={(minutes) => run(() => actions.onIdle(minutes), `${minutes} 分钟不用就上锁。`)}
          />
          <details>
            <summary>更换口令</summary>
            <VaultSecrets
              label={`更换${box}口令`}
              proof={{ label: "现在的口令", hidden: true }}
              next
              press="更换口令"
              onSubmit={({ proof, next }) =>
                attempt(() => actions.onChangePassphrase(proof, next), "口令已更换，恢复码不变。")
              }
            />
          </details>
          <details>
            <summary>忘记口令</summary>
            <VaultSecrets
              label={compartment === "applicants" ? "用恢复码重新设置口令" : `用恢复码重新设置${box}口令`}
              proof={{ label: "恢复码（在单位保险柜里的纸上）", hidden: false }}
              next
              press="重新设置口令"
              onSubmit={({ proof, next }) =>
                attempt(() => actions.onRecover(proof, next), "口令已重新设置，保险箱已解锁；请把恢复码放回保险柜。")
              }
            />
          </details>
          <details>
            <summary>更换恢复码</summary>
            <p class="muted">恢复码丢失或者被别人看到时更换，原来的随即作废。</p>
            <VaultSecrets
              label={`更换${box}恢复码`}
              proof={{ label: "现在的口令", hidden: true }}
              next={false}
              press="换一个恢复码"
              onSubmit={({ proof }) => attempt(() => withCode(actions.onRenewRecovery(proof)), "恢复码已更换。")}
            />
          </details>
        </>
      )}
      <ActionLine action={action} />
    </section>
  );
}
