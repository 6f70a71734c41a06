import type { ComponentChildren, JSX } from "preact";
import type { LocalDate } from "../../lib/model/draft.ts";
import type { Compartment } from "../../lib/model/person.ts";
import { Unlock } from "../ui/Unlock.tsx";
import type { ApplicantVault } from "../requests/Register.tsx";
import { PersonLook, type PersonLookProps } from "./PersonLook.tsx";

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
export interface PersonCardProps extends Omit<PersonLookProps, "title"> {
  readonly words: PersonWords;
  readonly vault: ApplicantVault;
  /** On which day the data were erased, and by what; absent while they are there. */
  readonly erased?: { readonly on: LocalDate; readonly basis: string } | undefined;
  /** What can be done once the case is closed. */
  readonly children?: ComponentChildren;
}

/** Who applied, or who reported: shown only when asked for, and only while the vault is open. */
export function PersonCard(props: PersonCardProps): JSX.Element {
  const { words, vault, erased, children } = props;
  const { id, title } = words;
  const isOpen = vault.state === "unlocked";
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
      {isOpen && <PersonLook {...props} title={title} />}
      {children}
    </section>
  );
}
