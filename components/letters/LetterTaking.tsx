import type { JSX } from "preact";
import type { Taking } from "../../lib/documents/letters/takings.ts";
import type { LocalDate } from "../../lib/model/draft.ts";
import { shortDay } from "../../lib/projections/due-words.ts";
import { Field } from "../ui/Field.tsx";

/** Props of {@link LetterTaking}. */
export interface LetterTakingProps {
  /** Those that the document is for. */
  readonly list: readonly Taking[];
  /** What the step is called, e.g. 征求意见. */
  readonly title: string;
  /** The field that tells one from another. */
  readonly called: string;
  readonly today: LocalDate;
  /** The entry chosen; empty for one that is not recorded yet; undefined while nobody chose. */
  readonly chosen: string | undefined;
  readonly onChoose: (entry: string | undefined) => void;
}

/** Not an entry's id. */
const UNRECORDED = "unrecorded";

/** Which inquiry a document belongs to: a party must not be told another's matter. */
export function LetterTaking({ list, title, called, today, chosen, onChoose }: LetterTakingProps): JSX.Element {
  return (
    <Field label={`哪一次${title}`}>
      <select
        value={chosen === "" ? UNRECORDED : (chosen ?? "choose")}
        onChange={({ currentTarget: { value } }) => {
          onChoose(value === "choose" ? undefined : value === UNRECORDED ? "" : value);
        }}
      >
        <option value="choose">请选择</option>
        {list.map(({ entry, on, fields, isPresent }) => (
          <option key={entry} value={entry}>
            {[String(fields[called] ?? ""), shortDay(on, today), ...(isPresent ? [] : ["重新办理之前"])]
              .filter((word) => word !== "")
              .join("，")}
          </option>
        ))}
        <option value={UNRECORDED}>还没有登记的一次</option>
      </select>
    </Field>
  );
}
