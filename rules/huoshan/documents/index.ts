import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { acceptanceNotice } from "./acceptance-notice.ts";
import { huoshanDeterminationRequest } from "./determination-request.ts";
import { handlingSlip } from "./handling-slip.ts";

/** 霍山's own documents: 受理通知书, 处理单, and its 报请函, which asks for approval too. */
export const huoshanDocuments: DocumentTemplate[] = [acceptanceNotice, handlingSlip, huoshanDeterminationRequest];
