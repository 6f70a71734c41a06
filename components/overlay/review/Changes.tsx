import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { SealedText } from "../../../lib/model/sealed-text.ts";
import { fieldDiffs } from "../../../lib/text/word-diff.ts";
import { FieldChanges } from "../../ui/FieldChanges.tsx";

/** Props of {@link Changes}. */
export interface ChangesProps {
  readonly sealed: SealedText;
  readonly present: SealedText;
}

/** What is another word in the present text than in the sealed one, field by field. */
export function Changes({ sealed, present }: ChangesProps): JSX.Element {
  const fields = useMemo(() => fieldDiffs(sealed.fields, present.fields, present.own), [sealed, present]);
  return <FieldChanges fields={fields} />;
}
