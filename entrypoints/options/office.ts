import type { LetterTemplatesProps } from "../../components/settings/LetterTemplates.tsx";
import type { OfficeFormProps } from "../../components/settings/OfficeForm.tsx";
import type { OwnReviewProps } from "../../components/settings/OwnReview.tsx";
import { send } from "../../lib/messaging/send.ts";
import { OfficeSchema } from "../../lib/model/office.ts";
import { failure, type Result } from "../../lib/model/result.ts";
import type { RulePack } from "../../lib/model/rule-pack.ts";
import { ownReviewProps } from "./own-review.ts";

type Then = <T>(reply: Promise<Result<T>>) => Promise<Result<T>>;

/** What the office's cards show and do; `then` draws everything anew after a change. */
export async function officeProps(
  pack: RulePack | undefined,
  then: Then,
): Promise<{
  readonly office: OfficeFormProps;
  readonly letterTemplates: LetterTemplatesProps;
  readonly review: OwnReviewProps | string;
}> {
  const [office, templates, review] = await Promise.all([
    send("office.get", {}),
    send("letter-template.list", {}),
    ownReviewProps(then),
  ]);
  const read = office.ok ? office.value : { office: OfficeSchema.parse({}), notice: office.error };
  return {
    review,
    office: {
      ...read,
      onSave: (next) => {
        const parsed = OfficeSchema.safeParse(next);
        if (!parsed.success) return Promise.resolve(failure("没有保存：有一项不合格式。请核对后再保存。"));
        return then(send("office.save", parsed.data));
      },
    },
    letterTemplates: {
      documents: pack?.documents ?? [],
      templates: templates.ok ? templates.value.templates : [],
      onSave: (code, name, bytes) =>
        then(send("letter-template.save", { code, name, at: new Date().toISOString(), base64: base64Of(bytes) })),
      onRemove: (code) => then(send("letter-template.remove", { code })),
    },
  };
}

/** In pieces: a call takes a limited number of arguments. */
function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}
