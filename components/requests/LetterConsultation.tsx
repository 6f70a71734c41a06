import type { JSX } from "preact";
import type { Consultation } from "../../lib/documents/letters/consultations.ts";
import type { LocalDate } from "../../lib/model/draft.ts";
import { shortDay } from "../../lib/projections/due-words.ts";
import { Field } from "../ui/Field.tsx";

/** Props of {@link LetterConsultation}. */
export interface LetterConsultationProps {
  /** Those of the kinds that the document is for. */
  readonly list: readonly Consultation[];
  readonly today: LocalDate;
  /** The entry chosen; empty for one that is not recorded yet; undefined while nobody chose. */
  readonly chosen: string | undefined;
  readonly onChoose: (entry: string | undefined) => void;
}

/** Not an entry's id. */
const UNRECORDED = "unrecorded";

/** Which consultation a document belongs to: a party must not be told another's matter. */
export function LetterConsultation({ list, today, chosen, onChoose }: LetterConsultationProps): JSX.Element {
  return (
    <Field label="哪一次征求意见">
      <select
        value={chosen === "" ? UNRECORDED : (chosen ?? "choose")}
        onChange={({ currentTarget: { value } }) => {
          onChoose(value === "choose" ? undefined : value === UNRECORDED ? "" : value);
        }}
      >
        <option value="choose">请选择</option>
        {list.map(({ entry, on, fields, isPresent }) => (
          <option key={entry} value={entry}>
            {[String(fields["consulted"] ?? ""), shortDay(on, today), ...(isPresent ? [] : ["重新办理之前"])]
              .filter((word) => word !== "")
              .join("，")}
          </option>
        ))}
        <option value={UNRECORDED}>还没有登记的一次</option>
      </select>
    </Field>
  );
}
