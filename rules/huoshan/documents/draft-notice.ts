import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { draftNotice as national } from "../../national/documents/draft-notice.ts";

/** L16。主动公开制度第七条：涉及重大利益、有重大社会影响的事项，决定前公开草案、听取意见。 */
export const huoshanDraftNotice = {
  ...national,
  basis: [{ document: "霍山县医保局信息主动公开和依申请公开制度", clause: "第七条" }, ...national.basis],
  blocks: [
    {
      text: "{draft-purpose}，本机关起草了“{title}”。依照《霍山县医保局信息主动公开和依申请公开制度》第七条和《中华人民共和国政府信息公开条例》第十九条的规定，现向社会公开征求意见。",
    },
    ...national.blocks.slice(1),
  ],
} satisfies DocumentTemplate;
