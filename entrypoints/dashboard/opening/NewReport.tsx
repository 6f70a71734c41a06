import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { NOBODY, OF_INFORMANT, recordOf } from "../../../components/persons/PersonFields.tsx";
import { InformantFields } from "../../../components/persons/InformantFields.tsx";
import type { FieldValues } from "../../../lib/model/field.ts";
import { success, type Result } from "../../../lib/model/result.ts";
import { newId } from "../../../lib/platform/new-id.ts";
import type { StepFault } from "../../../lib/procedures/entering/step-form.ts";
import { ANONYMOUS, INFORMANT } from "../../../lib/projections/informants.ts";
import { NewOther, type NewOtherProps } from "./NewOther.tsx";
import type { RequestsViewProps } from "../requests/RequestsView.tsx";

/** Stands for the id that the vault is going to have. */
const TO_COME = newId();

/** The form that opens a case of what somebody reported: who it was goes to the vault first, and the record has an id only. */
export function NewReport({
  informants,
  ...props
}: NewOtherProps & Pick<RequestsViewProps, "informants">): JSX.Element {
  const [person, setPerson] = useState(NOBODY);
  const [isAnonymous, setAnonymous] = useState(false);
  /** What was put into the vault last: pressed again with the same, it is the same person there. */
  const put = useRef({ id: "", said: "" });
  const vault = informants.vault();
  const faults = (): StepFault[] => {
    if (isAnonymous) return [];
    if (vault.state !== "unlocked")
      return [{ sentence: "举报人信息保险箱没有打开，举报人信息存不进去；请先在上面解锁，匿名的选“匿名”。" }];
    return person.name.trim() === "" ? [{ sentence: "请在“举报人”中填写姓名；没有留下姓名的选“匿名”。" }] : [];
  };
  const prepare = async (): Promise<Result<FieldValues>> => {
    if (isAnonymous) return success({});
    const record = recordOf(person, OF_INFORMANT);
    const said = JSON.stringify(record);
    if (put.current.said !== said) put.current = { id: newId(), said };
    const kept = await informants.put(record, put.current.id);
    return kept.ok ? success({ [INFORMANT]: kept.value.person }) : kept;
  };
  return (
    <NewOther
      {...props}
      fixed={{ [ANONYMOUS]: isAnonymous, ...(!isAnonymous && { [INFORMANT]: TO_COME }) }}
      faults={faults}
      prepare={prepare}
    >
      <InformantFields
        vault={vault}
        isAnonymous={isAnonymous}
        onAnonymous={setAnonymous}
        draft={person}
        onChange={setPerson}
      />
    </NewOther>
  );
}
