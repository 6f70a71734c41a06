import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { regulation } from "../procedures/law.ts";
import { letterForm, reportClosing, sentence } from "./fields.ts";
import { contact } from "./wording.ts";

/** L14。条例第十一条要求协商、确认；协商不成的由谁协调，按本地制度。收文机关可能是上级，也可能是同级，文种由收文机关定：上级用请示，其他用函。 */
export const coordinationEscalation = {
  code: "L14",
  title: "关于报请协调政府信息发布事项的请示（函）",
  heading: "关于报请协调政府信息发布事项的{letter-form}",
  basis: regulation("第十一条"),
  procedures: ["article"],
  of: { step: "coordinate", when: [{ field: "coordination-result", in: ["refuses"] }], called: "organ" },
  kind: "letter",
  number: "letter-number",
  to: "{reported-to}",
  blocks: [
    {
      text: "本机关拟公开标题为“{title}”的信息，其中涉及{organ}的内容是：{coordination-about}。依照《中华人民共和国政府信息公开条例》第十一条的规定，本机关于{asked-on}向{organ}发出《政府信息协调发布意见书》。",
    },
    { text: "{organ}书面回复不同意公开，依据是：{coordination-basis}。经协商，双方没有取得一致意见。" },
    { text: "需要协调的问题：{report-question}。" },
    { text: "本机关的意见和依据：{own-view}。" },
    { text: "现报请协调。得到结果以前，本机关不公开该信息。" },
    ...reportClosing,
    ...contact,
    { text: "附件：1．“{title}”（拟公开稿）" },
    { text: "　　　2．《政府信息协调发布意见书》和{organ}的回复" },
  ],
  remedy: "none",
  fields: [
    letterForm,
    sentence("reported-to", "报送的机关"),
    sentence("organ", "涉及的行政机关"),
    sentence("coordination-about", "需要协调的内容"),
    sentence("coordination-basis", "该机关的依据"),
    sentence("report-question", "需要协调的问题"),
    sentence("own-view", "本机关的意见和依据"),
  ],
  needs: ["letter-form"],
} satisfies DocumentTemplate;
