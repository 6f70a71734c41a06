import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { acceptanceNotice } from "./acceptance-notice.ts";
import { huoshanAssessmentNotice } from "./assessment-notice.ts";
import { huoshanDeterminationRequest } from "./determination-request.ts";
import { huoshanDraftNotice } from "./draft-notice.ts";
import { handlingSlip } from "./handling-slip.ts";
import { huoshanInspectionNotice } from "./inspection-notice.ts";

/** 霍山's own documents: 受理通知书, 处理单, its 报请请示, which asks for approval too, 征求意见公告, and the notices that cite its systems. */
export const huoshanDocuments: DocumentTemplate[] = [
  acceptanceNotice,
  handlingSlip,
  huoshanDeterminationRequest,
  huoshanDraftNotice,
  huoshanInspectionNotice,
  huoshanAssessmentNotice,
];
