import type { JSX } from "preact";
import { Popup, type PopupProps } from "../../components/popup/Popup.tsx";
import { Applicant, type ApplicantProps } from "../../components/persons/Applicant.tsx";
import { ErasePerson } from "../../components/persons/ErasePerson.tsx";
import { Informant } from "../../components/persons/Informant.tsx";
import { Vault } from "../../components/settings/Vault.tsx";
import { VaultRecovery } from "../../components/settings/VaultRecovery.tsx";
import { applicantKinds } from "../../lib/projections/requests/applicant-kinds.ts";
import { REQUEST } from "./request-samples.ts";
import { RECOVERY, VAULT_ACTIONS } from "./settings-samples.ts";
import type { Story } from "./stories.tsx";

const nothing = (): void => {};
const ID = "00000000-0000-4000-8000-000000000901";
const RECORD = {
  kind: "natural",
  name: "王测试",
  idKind: "resident-id",
  idNumber: "341525199003071234",
  phone: "13805641234",
  address: "霍山县衡山镇某某路 1 号某某小区 12 幢 3 单元 501 室",
} as const;

function vault(state: "none" | "locked" | "unlocked", press: readonly string[] = []): Story {
  return {
    on: "settings",
    view: (
      <main class="page settings">
        <h1>公开助手设置</h1>
        <Vault vault={{ state, persons: state === "none" ? 0 : 1280 }} idleMinutes={15} actions={VAULT_ACTIONS} />
      </main>
    ),
    press,
  };
}

function applicant(
  state: "none" | "locked" | "unlocked",
  parts: Partial<ApplicantProps>,
  press: readonly string[] = [],
): Story {
  const props: ApplicantProps = {
    vault: { state, onUnlock: VAULT_ACTIONS.onUnlock },
    kinds: applicantKinds(REQUEST),
    onRead: async () => ({ ok: true, value: { id: ID, state: "read", record: RECORD } }),
    onSave: async () => ({ ok: true, value: undefined }),
    ...parts,
  };
  const view = (
    <main class="page">
      <h1>测公〔2026〕1号</h1>
      <div class="columns">
        <div class="main-column" />
        <div class="side-column">
          <Applicant {...props} />
        </div>
      </div>
    </main>
  );
  return { on: "dashboard", view, press };
}

function popup(state: "locked" | "unlocked"): Story {
  const props: PopupProps = {
    site: { kind: "on", origin: "https://www.ahhuoshan.gov.cn", needsReload: false },
    today: { checked: 12, found: 27, mended: 19, held: 4, overridden: 1, published: 8, released: 7 },
    vault: { state, onUnlock: VAULT_ACTIONS.onUnlock, onLock: nothing },
    person: { name: "李明", department: "办公室", role: "科员" },
    onEnable: nothing,
    onDisable: nothing,
    onReload: nothing,
    onOpenDashboard: nothing,
    onOpenSettings: nothing,
  };
  return { on: "popup", view: <Popup {...props} /> };
}

function erase(erasable: boolean): JSX.Element {
  const from = erasable ? "2026-01-01" : "2057-01-01";
  return <ErasePerson erasable={{ erasable, from }} onErase={async () => ({ ok: true, value: undefined })} />;
}

function informant(state: "locked" | "unlocked", isBarred: boolean): Story {
  const looks = [
    { at: "2026-09-07T02:05:00.000Z", name: "李明", purpose: "核对联系方式，告知结果" },
    { at: "2026-09-07T02:04:00.000Z", name: "李明" },
  ];
  const view = (
    <main class="page">
      <h1>测举〔2026〕1号</h1>
      <div class="columns">
        <div class="main-column" />
        <div class="side-column">
          <Informant
            isBarred={isBarred}
            looks={looks}
            vault={{ state, onUnlock: VAULT_ACTIONS.onUnlock }}
            onRead={async () => ({ ok: true, value: { id: ID, state: "read", record: RECORD } })}
            onSave={async () => ({ ok: true, value: undefined })}
          />
        </div>
      </div>
    </main>
  );
  return { on: "dashboard", view };
}

/** The vault in each state, and who applied in a case. */
export const VAULT_STORIES: Readonly<Record<string, Story>> = {
  "vault-none": vault("none"),
  "vault-locked": vault("locked", ["忘记口令"]),
  "vault-unlocked": vault("unlocked", ["更换口令", "更换恢复码"]),
  "vault-recovery": {
    on: "settings",
    view: (
      <main class="page settings">
        <h1>公开助手设置</h1>
        <section class="card vault">
          <VaultRecovery title="申请人信息保险箱" code={RECOVERY} onDone={nothing} />
        </section>
      </main>
    ),
  },
  "popup-vault-locked": popup("locked"),
  "popup-vault-unlocked": popup("unlocked"),
  "case-informant-locked": informant("locked", false),
  "case-informant-open": informant("unlocked", false),
  "case-informant-barred": informant("unlocked", true),
  "case-applicant-none": applicant("none", {}),
  "case-applicant-locked": applicant("locked", { children: erase(false) }),
  "case-applicant-shown": applicant("unlocked", { children: erase(true) }, ["查看申请人信息", "清除申请人的个人信息"]),
  "case-applicant-erased": applicant("locked", { erased: { on: "2057-01-05", basis: "某局档案销毁清册第3号" } }),
};
