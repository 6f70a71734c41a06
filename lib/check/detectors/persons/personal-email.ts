import { slice } from "../../../text/fold.ts";
import { lineAt, type Anchor, type Detector, type Hit, type Passage } from "../../passage.ts";
import { asWritten } from "./labelled-values.ts";

/** Where anybody may have a mailbox. */
const DOMAINS =
  "qq.com foxmail.com 163.com 126.com yeah.net sina.com sina.cn sohu.com gmail.com hotmail.com outlook.com live.cn live.com msn.com icloud.com 139.com 189.cn 21cn.com tom.com aliyun.com wo.cn 263.net yahoo.com yahoo.cn yahoo.com.cn 188.com vip.163.com vip.qq.com proton.me".split(
    " ",
  );
const ADDRESS = /(?:^|[^a-z0-9._\-+*])([a-z0-9][a-z0-9._\-+]{0,30}) ?(?:@|\(at\)|\[at\]|#at#) ?(?:vip\.)?$/;
const REACH = 80;

/** Words that make a mailbox a person's. */
const PERSON =
  /(?:个人|本人|私人|患者|病人|参保人|申请人|当事人|举报人|投诉人|反映人|家属|家长|学生|姓名|户主|身份证)[^。;\n]{0,40}$/;
/** Words with which an office gives out its own, or asks for letters. */
const OFFICE =
  /(?:监督|投诉|举报|咨询|单位|局|办公室|中心|公开|公示|意见|反馈|建议|报名|受理|办公|征集|官方|工作|报送|指定|采购|招标|纪检|信息)(?:电子)?(?:邮箱|邮件|信箱|e-?mail)|(?:发送|发|寄|传|投递|反馈|报送|提交|邮件)(?:送|件)?(?:至|到|给)/;
/** A label that says nothing of whose it is. */
const LABEL = /(?:邮箱|邮件|邮件地址|信箱|e-?mail|地址)[ :为是(]{0,3}$/;
/** First letters and nothing else, as offices name their mailboxes. */
const INITIALS = /^[bcdfghjklmnpqrstwxyz]{3,12}\d{0,3}$/;
/** Parts before the @ that are an office's: what it does, or nothing but first letters. */
const OFFICE_NAME =
  /xxgk|zwgk|ybj|yb[jz]?|yibao|ylbz|bgs|bgsh?|office|info|service|kefu|admin|webmaster|jubao|tousu|jiandu|jcs|rsk|jjzx|zxb|hr|zhaopin|zhaobiao|caigou|mail|public|gov|[jkszybt]$/;
const SYLLABLE =
  "(?:[bpmfdtnlgkhjqxzcsryw]|zh|ch|sh)?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|van|ve|vn|a|e|i|o|u|v)";
const SURNAMES =
  "wang|li|zhang|liu|chen|yang|huang|zhao|wu|zhou|xu|sun|ma|zhu|hu|guo|he|gao|lin|luo|zheng|liang|xie|song|tang|han|feng|deng|cao|peng|zeng|xiao|tian|dong|yuan|pan|yu|jiang|cai|du|ye|cheng|su|wei|lu|lv|ding|ren|shen|yao|cui|zhong|tan|fan|jin|shi|liao|jia|xia|fu|bai|fang|zou|meng|xiong|qin|qiu|yin|xue|yan|duan|lei|hou|long|tao|he|gu|mao|hao|gong|shao|wan|qian|dai|mo|kong|xiang|kang|wen|niu|ge|xing|an|qi|ni";
/** A full name in pinyin, a year or a number behind it: not an office's mailbox. */
const NAME = new RegExp(`^(?:${SURNAMES})[._\\-]?${SYLLABLE}(?:[._\\-]?${SYLLABLE})?[._\\-]?\\d{0,8}$`);
/** Initials with a year of birth. */
const BORN = /^[a-z]{1,4}[._-]?(?:19[4-9]\d|20[01]\d)(?:\d{4})?$/;
const NUMBER = /^(?:1[3-9]\d{9}|[1-9]\d{4,10})$/;

/** Mailboxes at providers open to anybody, when they look like a person's or when no word says that an office gives them out. */
export const personalEmail: Detector = {
  words: DOMAINS,
  readsProse: true,
  find(passage, anchors) {
    const hits: Hit[] = [];
    for (const anchor of anchors) {
      const hit = mailboxAt(passage, anchor);
      if (hit !== undefined && (hits.at(-1)?.end ?? 0) <= hit.start) hits.push(hit);
    }
    return hits;
  },
};

function mailboxAt(passage: Passage, { start, end }: Anchor): Hit | undefined {
  const { text, place } = passage;
  const line = lineAt(text, start, REACH);
  const before = slice(text, line.start, start);
  const [match, name] = ADDRESS.exec(before) ?? [];
  if (match === undefined || name === undefined || /^[a-z0-9]|^\.[a-z]/.test(slice(text, end, end + 2)))
    return undefined;
  const from = line.start + before.length - match.length + match.indexOf(name);
  const said = `${place.label}${before.slice(0, before.length - match.length)}`;
  if (!isPersons(name, said)) return undefined;
  const replacement = `${asWritten(passage, from, from + 1)}***${asWritten(passage, from + name.length, end)}`;
  return { start: from, end, replacement };
}

function isPersons(name: string, before: string): boolean {
  if (PERSON.test(before) || NUMBER.test(name)) return true;
  if (OFFICE_NAME.test(name)) return false;
  if (NAME.test(name) || BORN.test(name)) return true;
  return !OFFICE.test(before) && !(LABEL.test(before) && INITIALS.test(name));
}
