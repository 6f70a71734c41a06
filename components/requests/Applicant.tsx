import type { ComponentChildren, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { LocalDate } from "../../lib/model/draft.ts";
import type { PersonRecord } from "../../lib/model/person.ts";
import type { Result } from "../../lib/model/result.ts";
import type { PersonRead } from "../../lib/model/vault.ts";
import type { ApplicantChoice } from "../../lib/projections/requests/applicant-kinds.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { Unlock } from "../ui/Unlock.tsx";
import { draftOf, PersonFields, recordOf, type PersonDraft } from "./PersonFields.tsx";
import { ID_TITLES } from "./person-titles.ts";
import type { ApplicantVault } from "./Register.tsx";

/** Props of {@link Applicant}. */
export interface ApplicantProps {
  readonly vault: ApplicantVault;
  /** What an applicant can be. */
  readonly kinds: readonly ApplicantChoice[];
  readonly onRead: () => Promise<Result<PersonRead>>;
  readonly onSave: (record: PersonRecord) => Promise<Result<unknown>>;
  /** On which day the data were erased, and by what; absent while they are there. */
  readonly erased?: { readonly on: LocalDate; readonly basis: string } | undefined;
  /** What can be done once the case is closed. */
  readonly children?: ComponentChildren;
}

/** Who applied: shown only when asked for, and only while the vault is open. */
export function Applicant({ vault, kinds, onRead, onSave, erased, children }: ApplicantProps): JSX.Element {
  const [read, setRead] = useState<PersonRead>();
  const [draft, setDraft] = useState<PersonDraft>();
  const [error, setError] = useState("");
  const show = async (): Promise<void> => {
    const answer = await onRead();
    setError(answer.ok ? "" : answer.error);
    setRead(answer.ok ? answer.value : undefined);
  };
  const save = async (): Promise<void> => {
    if (!draft) return;
    const saved = await onSave(recordOf(draft));
    setError(saved.ok ? "" : saved.error);
    if (!saved.ok) return;
    setDraft(undefined);
    await show();
  };
  const isOpen = vault.state === "unlocked";
  useEffect(() => {
    if (isOpen) return;
    // Locked, and it is not shown again until someone asks.
    setRead(undefined);
    setDraft(undefined);
  }, [isOpen]);
  if (erased) {
    return (
      <section class="card applicant" aria-labelledby="applicant">
        <h2 id="applicant">申请人</h2>
        <p>
          个人信息已按期清除（{erased.on}，依据：{erased.basis}）。
        </p>
      </section>
    );
  }
  return (
    <section class="card applicant" aria-labelledby="applicant">
      <h2 id="applicant">申请人</h2>
      {vault.state !== undefined && <Unlock state={vault.state} onUnlock={vault.onUnlock} />}
      <p class="hint">
        {isOpen
          ? "各步骤的文字里写到申请人的，记录时换成〔申请人〕〔电话〕等字样。"
          : "保险箱没有解锁，各步骤的文字里写到申请人的不会替换，请不要写入姓名、证件号码、电话和地址。"}
      </p>
      {isOpen && !read && <Button onPress={() => void show()}>查看申请人信息</Button>}
      {isOpen && read && !draft && <Shown read={read} kinds={kinds} />}
      {isOpen && draft && <PersonFields kinds={kinds} draft={draft} onChange={setDraft} />}
      {isOpen && read && (
        <div class="line">
          {draft ? (
            <>
              <Button tone="primary" onPress={() => void save()}>
                保存申请人信息
              </Button>
              <Button onPress={() => setDraft(undefined)}>取消</Button>
            </>
          ) : (
            <>
              {read.state === "read" && <Button onPress={() => setDraft(draftOf(read.record))}>修改</Button>}
              <Button onPress={() => setRead(undefined)}>隐藏</Button>
            </>
          )}
        </div>
      )}
      {error !== "" && <Notice tone="error">{error}</Notice>}
      {children}
    </section>
  );
}

function Shown({ read, kinds }: Pick<ApplicantProps, "kinds"> & { readonly read: PersonRead }): JSX.Element {
  if (read.state === "erased") return <p>申请人信息已于 {read.at.slice(0, 10)} 依规定清除。</p>;
  if (read.state !== "read") return <p class="problem">{read.sentence}</p>;
  const { record } = read;
  const rows: readonly (readonly [string, string | undefined])[] = [
    ["类型", kinds.find(({ value }) => value === record.kind)?.title],
    ["姓名或者名称", record.name],
    [record.idKind ? ID_TITLES[record.idKind] : "证件号码", record.idNumber],
    ["统一社会信用代码", record.creditCode],
    ["法定代表人", record.representative],
    ["联系人", record.contact],
    ["联系电话", record.phone],
    ["通信地址", record.address],
    ["邮政编码", record.postcode],
    ["电子邮箱", record.email],
  ];
  return (
    <dl class="values">
      {rows.map(([title, value]) =>
        value === undefined ? null : (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
