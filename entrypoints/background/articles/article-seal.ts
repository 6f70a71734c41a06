import type { RequestOf } from "../../../lib/messaging/protocol.ts";
import type { Entry } from "../../../lib/model/event.ts";
import { failure, success, type Result } from "../../../lib/model/result.ts";
import type { SealedText } from "../../../lib/model/sealed-text.ts";
import { derivedId } from "../../../lib/platform/derived-id.ts";
import { sealDigest } from "../../../lib/text/seal-digest.ts";
import { sealedCharacters, sealText } from "../../../lib/text/seal-text.ts";

type Seal = NonNullable<RequestOf<"article.take">["seal"]>;

/** What sealing comes to: what is recorded with the step, the text to keep beside the log, and what is to be said. */
interface Sealed {
  readonly entries: readonly Entry[];
  readonly text?: SealedText;
  readonly notice: string | null;
}

const SECRET = "稿件中有国家秘密标志，没有封存，也没有留存稿件；封存以前不能发布。请先核实密级，处理后重新办理这一步。";

/** Seals a text that was handed over with a step; refused where its digest does not fit it, or it says nothing. */
export function sealEntry(
  seal: Seal,
  { case: id, entry, now }: { readonly case: string; readonly entry: string; readonly now: Date },
): Result<Sealed> {
  if ("secret" in seal) return success({ entries: [], notice: SECRET });
  const { digest, text } = seal;
  const characters = sealedCharacters(text.fields);
  if (characters === 0) return failure("没有登记：没有读到稿件的内容，不能封存；请刷新本页再试。");
  if (sealDigest(sealText(text.fields, text.own)) !== digest) {
    return failure("没有登记：收到的稿件和它的校验值对不上，不能封存；请刷新本页再试。");
  }
  const fact = { type: "TextSealed", case: id, entry, digest, characters } as const;
  // The text is sealed as it stands now, whatever day the paper says.
  const occurredAt = now.toISOString();
  return success({ entries: [{ id: derivedId(entry, "sealed"), occurredAt, fact }], text, notice: null });
}
