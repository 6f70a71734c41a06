import type { DocumentTemplate } from "../../../lib/model/document-template.ts";

/** D02。霍山县制度第十二条（一）的受理通知书。条例没有受理环节：期限自收到申请之日起算，不因受理而变（第三十一条、第三十三条）。 */
export const acceptanceNotice = {
  code: "D02",
  title: "政府信息公开申请受理通知书",
  basis: [
    { document: "霍山县医保局信息主动公开和依申请公开制度", clause: "第十二条（一）" },
    { document: "中华人民共和国政府信息公开条例", clause: "第二十九条" },
  ],
  kind: "letter",
  number: "letter-number",
  to: "{applicant-name}",
  blocks: [
    {
      text: "本机关于{received}收到{you}提出的政府信息公开申请（登记编号：{number}），申请公开“{content}”。经初步审查，该申请符合《中华人民共和国政府信息公开条例》第二十九条的规定，本机关予以受理。",
    },
    {
      text: "受理不影响答复期限的计算：期限为20个工作日，自收到申请之日的次日起算。按目前登记的情况，届满日为{due}；需要补正、征求意见、延期的，另行书面告知。",
    },
    { text: "联系电话：{office-phone}（{disclosure-office}）。" },
    { text: "联系地址：{office-address}。" },
  ],
  remedy: "none",
  fields: [],
} satisfies DocumentTemplate;
