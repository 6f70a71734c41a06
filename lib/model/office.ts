import { z } from "zod";

const text = (max: number) => z.string().max(max).default("");

/** What documents say of the agency itself; empty where nobody has entered it yet: it is then asked for, never guessed. */
export const OfficeSchema = z.strictObject({
  /** Full name, e.g. 某县医疗保障局. */
  name: text(60),
  /** 机关代字 of its replies, e.g. 某医保公复. */
  numberPrefix: text(30),
  /** How its 索引号 are made, see index-number.ts; empty: none is proposed. */
  indexNumber: text(60),
  address: text(100),
  postcode: text(6),
  phone: text(40),
  /** 政府信息公开工作机构, and who heads it (条例第三十三条 asks for their consent to an extension). */
  disclosureOffice: text(60),
  disclosureHead: text(50),
  /** 复议机关: the government at its own level (行政复议法第二十四条). */
  reconsiderationOrgan: text(60),
  reconsiderationAddress: text(100),
  /** Where 复议 can be asked for online (行政复议法第二十二条第二款). */
  reconsiderationOnline: text(200),
  court: text(60),
  /** Where 信访 and reports go. */
  complaintChannel: text(200),
  /** Hosts of the websites on which it publishes (发布渠道), separated by spaces or 、; to check where an article came out. */
  siteHosts: text(400),
  /** Account for fees: 缴入同级国库. */
  feeAccount: text(200),
  departments: z.array(z.string().min(1).max(50)).max(60).default([]),
  /** Archive period in years; personal data may be erased after it. */
  archiveYears: z.int().min(1).max(100).default(30),
});

/** See {@link OfficeSchema}. */
export type Office = z.infer<typeof OfficeSchema>;
