import type { ComponentChildren, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { LocalDate } from "../../lib/model/draft.ts";
import type { Compartment, PersonRecord } from "../../lib/model/person.ts";
import type { Result } from "../../lib/model/result.ts";
import type { PersonRead } from "../../lib/model/vault.ts";
import type { ApplicantChoice } from "../../lib/projections/requests/applicant-kinds.ts";
import { Button } from "../ui/Button.tsx";
import { Field } from "../ui/Field.tsx";
import { Notice } from "../ui/Notice.tsx";
import { Unlock } from "../ui/Unlock.tsx";
import { draftOf, PersonFields, recordOf, type PersonDraft, type PersonText } from "./PersonFields.tsx";
import { rowsOf } from "./person-titles.ts";
import type { ApplicantVault } from "../requests/Register.tsx";

/** Fewest characters of a purpose. */
const SHORTEST_PURPOSE = 2;

/** How a person of a case is called. */
interface PersonWords {
  /** The card's id, and its name. */
  readonly id: string;
  readonly title: string;
  readonly compartment: Compartment;
  /** What becomes of their name in texts, while the vault is open and while it is not. */
  readonly open: string;
  readonly locked: string;
}

/** Props of {@link PersonCard}. */
export interface PersonCardProps {
  readonly words: PersonWords;
  readonly vault: ApplicantVault;
  /** What an applicant can be; none of others. */
  readonly kinds?: readonly ApplicantChoice[];
  /** What is asked of them, where they did not apply. */
  readonly asked?: readonly PersonText[];
  /** Whether whoever looks must say for what. */
  readonly forPurpose?: boolean;
  readonly onRead: (purpose: string) => Promise<Result<PersonRead>>;
  readonly onSave: (record: PersonRecord) => Promise<Result<unknown>>;
  /** On which day the data were erased, and by what; absent while they are there. */
  readonly erased?: { readonly on: LocalDate; readonly basis: string } | undefined;
  /** What can be done once the case is closed. */
  readonly children?: ComponentChildren;
}

/** Who applied, or who reported: shown only when asked for, and only while the vault is open. */
export function PersonCard(props: PersonCardProps): JSX.Element {
  const { words, vault, kinds, asked, forPurpose = false, onRead, onSave, erased, children } = props;
  const { id, title } = words;
  const [read, setRead] = useState<PersonRead>();
  const [draft, setDraft] = useState<PersonDraft>();
  const [purpose, setPurpose] = useState("");
  const [error, setError] = useState("");
  const lacksPurpose = forPurpose && purpose.trim().length < SHORTEST_PURPOSE;
  const show = async (): Promise<void> => {
    const answer = await onRead(purpose.trim());
    setError(answer.ok ? "" : answer.error);
    setRead(answer.ok ? answer.value : undefined);
  };
  const save = async (): Promise<void> => {
    if (!draft) return;
    const saved = await onSave(recordOf(draft, asked));
    setError(saved.ok ? "" : saved.error);
    if (!saved.ok) return;
    setDraft(undefined);
    setRead(read?.state === "read" ? { ...read, record: recordOf(draft, asked) } : read);
  };
  const isOpen = vault.state === "unlocked";
  useEffect(() => {
    if (isOpen) return;
    // Locked, and it is not shown again until someone asks.
    setRead(undefined);
    setDraft(undefined);
    setPurpose("");
  }, [isOpen]);
  if (erased) {
    return (
      <section class="card applicant" aria-labelledby={id}>
        <h2 id={id}>{title}</h2>
        <p>
          个人信息已按期清除（{erased.on}，依据：{erased.basis}）。
        </p>
      </section>
    );
  }
  return (
    <section class="card applicant" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {vault.state !== undefined && (
        <Unlock compartment={words.compartment} state={vault.state} onUnlock={vault.onUnlock} />
      )}
      <p class="hint">{isOpen ? words.open : words.locked}</p>
      {isOpen && !read && (
        <form
          class="look"
          aria-label={`查看${title}信息`}
          onSubmit={(event) => {
            event.preventDefault();
            if (!lacksPurpose) void show();
          }}
        >
          {forPurpose && (
            <Field label="查看的用途（记入记录）">
              <input
                type="text"
                required
                autocomplete="off"
                maxLength={100}
                value={purpose}
                onInput={(event) => setPurpose(event.currentTarget.value)}
              />
            </Field>
          )}
          <button type="submit" class="button plain" aria-disabled={lacksPurpose}>
            查看{title}信息
          </button>
        </form>
      )}
      {isOpen && read && !draft && <Shown read={read} title={title} kinds={kinds} />}
      {isOpen && draft && (
        <PersonFields {...(kinds && { kinds })} {...(asked && { asked })} draft={draft} onChange={setDraft} />
      )}
      {isOpen && read && (
        <div class="line">
          {draft ? (
            <>
              <Button tone="primary" onPress={() => void save()}>
                保存{title}信息
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

function Shown({
  read,
  title,
  kinds = [],
}: {
  readonly read: PersonRead;
  readonly title: string;
  readonly kinds?: readonly ApplicantChoice[] | undefined;
}): JSX.Element {
  if (read.state === "erased")
    return (
      <p>
        {title}信息已于 {read.at.slice(0, 10)} 依规定清除。
      </p>
    );
  if (read.state !== "read") return <p class="problem">{read.sentence}</p>;
  return (
    <dl class="values">
      {rowsOf(read.record, kinds).map(([name, value]) =>
        value === undefined ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
