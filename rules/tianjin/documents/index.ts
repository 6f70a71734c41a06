import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { draftNotice } from "../../national/documents/draft-notice.ts";

/** L16。实施办法第五条：重大决策预公开，公布草案和依据。办法的有效期五年，公告的正文仍依照条例。 */
const tianjinDraftNotice = {
  ...draftNotice,
  basis: [{ document: "天津市医疗保障局政务公开实施办法", clause: "第五条" }, ...draftNotice.basis],
} satisfies DocumentTemplate;

/** The documents that 天津 has of its own. */
export const documents: DocumentTemplate[] = [tianjinDraftNotice];
