import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { PersonRecord } from "../../lib/model/person.ts";
import type { Result } from "../../lib/model/result.ts";
import type { PersonRead } from "../../lib/model/vault.ts";
import type { ApplicantChoice } from "../../lib/projections/requests/applicant-kinds.ts";
import { Button } from "../ui/Button.tsx";
import { Field } from "../ui/Field.tsx";
import { Notice } from "../ui/Notice.tsx";
import { useAnswer } from "../ui/use-answer.ts";
import { draftOf, PersonFields, recordOf, type PersonDraft, type PersonText } from "./PersonFields.tsx";
import { rowsOf } from "./person-titles.ts";

/** Fewest characters of a purpose. */
const SHORTEST_PURPOSE = 2;

/** Props of {@link PersonLook}. */
export interface PersonLookProps {
  /** What the person is called: 申请人, 举报人. */
  readonly title: string;
  /** What an applicant can be; none of others. */
  readonly kinds?: readonly ApplicantChoice[];
  /** What is asked of them, where they did not apply. */
  readonly asked?: readonly PersonText[];
  /** Whether whoever looks must say for what. */
  readonly forPurpose?: boolean;
  readonly onRead: (purpose: string) => Promise<Result<PersonRead>>;
  readonly onSave: (record: PersonRecord) => Promise<Result<unknown>>;
}

/**
 * A person's record while the vault is open: asked for, shown, changed. It is there no longer than that: what was asked for and comes once the
 * vault is locked is shown to nobody who opens it later.
 */
export function PersonLook(props: PersonLookProps): JSX.Element {
  const { title, kinds, asked, forPurpose = false, onRead, onSave } = props;
  const [read, setRead] = useState<PersonRead>();
  const [draft, setDraft] = useState<PersonDraft>();
  const [purpose, setPurpose] = useState("");
  const { isBusy, error, ask } = useAnswer();
  const lacksPurpose = forPurpose && purpose.trim().length < SHORTEST_PURPOSE;
  const save = (): void => {
    if (!draft) return;
    const record = recordOf(draft, asked);
    ask(
      () => onSave(record),
      () => {
        setDraft(undefined);
        // Hidden meanwhile, it stays so.
        setRead((now) => (now?.state === "read" ? { ...now, record } : now));
      },
    );
  };
  return (
    <>
      {!read && (
        <form
          class="look"
          aria-label={`查看${title}信息`}
          onSubmit={(event) => {
            event.preventDefault();
            if (!lacksPurpose) ask(() => onRead(purpose.trim()), setRead);
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
          <button type="submit" class="button plain" aria-disabled={lacksPurpose || isBusy}>
            查看{title}信息
          </button>
        </form>
      )}
      {read && !draft && <Shown read={read} title={title} kinds={kinds} />}
      {draft && <PersonFields {...(kinds && { kinds })} {...(asked && { asked })} draft={draft} onChange={setDraft} />}
      {read && (
        <div class="line">
          {draft ? (
            <>
              <Button tone="primary" busy={isBusy} onPress={save}>
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
    </>
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
