import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { alreadyPublicReply } from "./already-public-reply.ts";
import { assessmentNotice } from "./assessment-notice.ts";
import { assessmentResult } from "./assessment-result.ts";
import { clarificationConsent } from "./clarification-consent.ts";
import { clarificationEscalation } from "./clarification-escalation.ts";
import { clarificationNotice } from "./clarification-notice.ts";
import { clarificationSlip } from "./clarification-slip.ts";
import { coProducerConsultation } from "./co-producer-consultation.ts";
import { complaintRefusal } from "./complaint-refusal.ts";
import { complaintRegister } from "./complaint-register.ts";
import { complaintReply } from "./complaint-reply.ts";
import { complaintResult } from "./complaint-result.ts";
import { complaintTransfer } from "./complaint-transfer.ts";
import { consultationReminder } from "./consultation-reminder.ts";
import { consultationTold } from "./consultation-told.ts";
import { coordinationEscalation } from "./coordination-escalation.ts";
import { coordinationOpinion } from "./coordination-opinion.ts";
import { correctionNotice } from "./correction-notice.ts";
import { determinationRequest } from "./determination-request.ts";
import { disclosureReply } from "./disclosure-reply.ts";
import { draftNotice } from "./draft-notice.ts";
import { excessiveReply } from "./excessive-reply.ts";
import { extensionNotice } from "./extension-notice.ts";
import { feeNotice } from "./fee-notice.ts";
import { feedbackNotice } from "./feedback-notice.ts";
import { inspectionFeedback } from "./inspection-feedback.ts";
import { inspectionNotice } from "./inspection-notice.ts";
import { notContinuedReply } from "./not-continued-reply.ts";
import { notHeldReply } from "./not-held-reply.ts";
import { opinionSlip } from "./opinion-slip.ts";
import { organLetter } from "./organ-letter.ts";
import { otherOrganReply } from "./other-organ-reply.ts";
import { partialReply } from "./partial-reply.ts";
import { processingNeededReply } from "./processing-needed-reply.ts";
import { publicationConsultation } from "./publication-consultation.ts";
import { publicationDecision } from "./publication-decision.ts";
import { publicationReply } from "./publication-reply.ts";
import { reasonsNotice } from "./reasons-notice.ts";
import { rectificationNotice } from "./rectification-notice.ts";
import { recordCorrectionReply } from "./record-correction-reply.ts";
import { refusalArticle14 } from "./refusal-article-14.ts";
import { refusalArticle16 } from "./refusal-article-16.ts";
import { refusalThirdParty } from "./refusal-third-party.ts";
import { registerForm } from "./register-form.ts";
import { repeatedReply } from "./repeated-reply.ts";
import { reviewSlip } from "./review-slip.ts";
import { serviceReceipt } from "./service-receipt.ts";
import { specialInquiryReply } from "./special-inquiry-reply.ts";
import { stillUnclearReply } from "./still-unclear-reply.ts";
import { thirdPartyConsultation } from "./third-party-consultation.ts";
import { thirdPartyDecision } from "./third-party-decision.ts";

/**
 * The documents that every agency may need: D01 to D30 of requests (D02 is 霍山's own), L10 to L17 of articles, L20 to L23 of
 * clarifications, L30 to L33 of complaints, L35 of public opinion,
 * L37 to L39 of inspections, L40 and L41 of assessments.
 */
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
  reviewSlip,
  publicationConsultation,
  publicationDecision,
  coordinationOpinion,
  coordinationEscalation,
  determinationRequest,
  draftNotice,
  feedbackNotice,
  clarificationSlip,
  clarificationNotice,
  clarificationConsent,
  clarificationEscalation,
  complaintRefusal,
  complaintTransfer,
  complaintResult,
  complaintRegister,
  opinionSlip,
  inspectionNotice,
  rectificationNotice,
  inspectionFeedback,
  assessmentNotice,
  assessmentResult,
];
