import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { alreadyPublicReply } from "./already-public-reply.ts";
import { coProducerConsultation } from "./co-producer-consultation.ts";
import { complaintReply } from "./complaint-reply.ts";
import { consultationReminder } from "./consultation-reminder.ts";
import { consultationTold } from "./consultation-told.ts";
import { correctionNotice } from "./correction-notice.ts";
import { disclosureReply } from "./disclosure-reply.ts";
import { excessiveReply } from "./excessive-reply.ts";
import { extensionNotice } from "./extension-notice.ts";
import { feeNotice } from "./fee-notice.ts";
import { notContinuedReply } from "./not-continued-reply.ts";
import { notHeldReply } from "./not-held-reply.ts";
import { organLetter } from "./organ-letter.ts";
import { otherOrganReply } from "./other-organ-reply.ts";
import { partialReply } from "./partial-reply.ts";
import { processingNeededReply } from "./processing-needed-reply.ts";
import { publicationReply } from "./publication-reply.ts";
import { reasonsNotice } from "./reasons-notice.ts";
import { recordCorrectionReply } from "./record-correction-reply.ts";
import { refusalArticle14 } from "./refusal-article-14.ts";
import { refusalArticle16 } from "./refusal-article-16.ts";
import { refusalThirdParty } from "./refusal-third-party.ts";
import { registerForm } from "./register-form.ts";
import { repeatedReply } from "./repeated-reply.ts";
import { serviceReceipt } from "./service-receipt.ts";
import { specialInquiryReply } from "./special-inquiry-reply.ts";
import { stillUnclearReply } from "./still-unclear-reply.ts";
import { thirdPartyConsultation } from "./third-party-consultation.ts";
import { thirdPartyDecision } from "./third-party-decision.ts";

/** The documents that every agency may need, D01 to D30; D02 is 霍山's own. */
export const documents: DocumentTemplate[] = [
  registerForm,
  correctionNotice,
  reasonsNotice,
  extensionNotice,
  thirdPartyConsultation,
  consultationReminder,
  consultationTold,
  coProducerConsultation,
  organLetter,
  thirdPartyDecision,
  feeNotice,
  alreadyPublicReply,
  disclosureReply,
  partialReply,
  refusalArticle14,
  refusalThirdParty,
  refusalArticle16,
  specialInquiryReply,
  notHeldReply,
  otherOrganReply,
  processingNeededReply,
  stillUnclearReply,
  repeatedReply,
  complaintReply,
  publicationReply,
  excessiveReply,
  notContinuedReply,
  recordCorrectionReply,
  serviceReceipt,
];
