import type { JSX } from "preact";
import { OF_INFORMANT, PersonFields, type PersonDraft } from "./PersonFields.tsx";
import type { ApplicantVault } from "../requests/Register.tsx";
import { Unlock } from "../ui/Unlock.tsx";

/** Props of {@link InformantFields}. */
export interface InformantFieldsProps {
  readonly vault: ApplicantVault;
  /** Nobody left a name: nothing is kept, and the vault is not needed. */
  readonly isAnonymous: boolean;
  readonly onAnonymous: (isAnonymous: boolean) => void;
  readonly draft: PersonDraft;
  readonly onChange: (draft: PersonDraft) => void;
}

const WAYS = [
  [false, "留下了姓名（实名）"],
  [true, "没有留下姓名或者联系方式（匿名）"],
] as const;

/** Who reported, and all that they reported: asked ahead of the record's form, and kept in the vault alone. */
export function InformantFields(props: InformantFieldsProps): JSX.Element {
  const { vault, isAnonymous, onAnonymous, draft, onChange } = props;
  return (
    <section class="informant-fields" aria-labelledby="informant">
      <h3 id="informant">举报人</h3>
      <fieldset class="field-input yes-no">
        <legend>是否匿名</legend>
        <div class="choices">
          {WAYS.map(([value, title]) => (
            <label key={title}>
              <input
                type="radio"
                name="is-anonymous"
                checked={isAnonymous === value}
                onChange={() => onAnonymous(value)}
              />
              {title}
            </label>
          ))}
        </div>
      </fieldset>
      {!isAnonymous && vault.state !== undefined && (
        <Unlock compartment="informants" state={vault.state} onUnlock={vault.onUnlock} />
      )}
      {!isAnonymous && vault.state === "unlocked" && (
        <PersonFields asked={OF_INFORMANT} draft={draft} onChange={onChange} />
      )}
      <p class="hint">
        {isAnonymous
          ? "匿名的不保存举报人信息；下面的文字里也不要写能看出是谁举报的情节。"
          : "以上加密保存在本机的举报人信息保险箱里，不写入记录。举报内容只写在这里；下面的事由用中性的话概括，又写到举报人的，登记时换成〔举报人〕〔工作单位〕〔电话〕〔地址〕〔举报内容〕等字样。替换只认得常见的写法，认不出绰号、谐音、拼音、岗位和改写过的情节，登记前请自己通读一遍。"}
      </p>
      <h3>登记</h3>
    </section>
  );
}
