import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { acceptanceNotice } from "./acceptance-notice.ts";
import { handlingSlip } from "./handling-slip.ts";

/** 霍山's own documents: 受理通知书 and 处理单. */
export const huoshanDocuments: DocumentTemplate[] = [acceptanceNotice, handlingSlip];
