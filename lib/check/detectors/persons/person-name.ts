import { isHan } from "../../../text/fold-table.ts";
import type { FoldBuffer } from "../../../text/fold.ts";
import { codeAt, codesOf, type Span } from "../../passage.ts";

/** Surnames of two characters, and the usual ones of one; those that are everyday words before all else are left out. */
const DOUBLE = "欧阳|司马|上官|诸葛|司徒|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯|端木|百里|南宫";
const SINGLE =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱丘江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹欧耿关兰焦俞左柳甘祝包宁尚舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路辛靳柴蒙鲍华喻祁蒲滕屈饶牟艾尤穆卓吉缪芦麦褚娄窦戚岑卜晏席卫柏宗瞿桂佟臧闵苟邬卞姬仇栾隋刁沙荣巫寇桑郎甄丛仲虞敖巩佘苑迟邝申常";
/** Words, illnesses, places and terms of address that begin with one of those. */
const NO_NAMES =
  "黄[疸斑体金河色牌标山梅芪连]|白[内血癜细带天酒色领班名皮糖]|高[血龄度额危值尿脂热烧频端风质中校位发新速效潮水地管职级优传单答依达铁标密强清薪寒温峰原考压等三]|严[重格禁肃厉管防谨打查控惩把峻]|安[全排徽置装居心慰检家保监]|方[面便式案可能法向针圆位才形舱]|程[序度]|成[员功人年立本为果绩效长册型犯损交品熟套片都就份因分]|金[额融寨安牌银华刚钱字秋点库]|石[膏家化油材灰墨头棉]|江[苏西河湖南北]|陈[述旧列设腐]|许[可多]|万[元一人户事千亩名余家里以级能物象份吨平]|单[位独次个据元亲产组一价科方边双打笔列]|余[额下人款热量场册条次名]|任[何意务职一期免教用命性由]|何[时种人地处]|于[是此入去本当上下今昨该次每早年]|包[括含干销扎皮车装容裹揽庇片专机赔联村保薪]|尤[其为]|关[于系注心爱节停闭怀联切口键头押税]|康[复养体]|文[件化号书字明本稿旅体物娱章员]|尚[未有需不可且处]|施[工行救肥设策展压暴教]|华[东北中南]|马[上路力拉铃克列桶甲]|毛[发利巾坯病]|左[右侧肺眼肾下上膝股肩肝]|唐[氏筛]|童[年话装工]|雷[同电雨锋区达]|曾[经因有于在患被]|周[期边围身末岁一二三四五六日密到转全知报]|毕[业竟]|段[落时长位]|梅毒|纪[检委律]|荣[誉获耀]|陆续|范[围畴例本式]|章[程节]|卫[生健]|凌晨|夏[季天至收]|沈阳|郑州|兰州|苏[州醒打]|徐州|温[州度泉馨水室暖饱差]|武[汉警装]|齐全|吉林|付[费款出]|霍[山邱乱]|舒[城适]|叶[集酸]|申[请报诉领办购论明辩]|常[见规年态用常住驻务识理委设备量温]|向[来往前后上下本有县市区院医]|权[利益限威]|钱款|路[人口面线况灯途径费程由网政段基]|宗旨|乔迁|盛[大行会]|易[于感懂地错患受爆燃发]|祝[贺愿]|贺[信卡电]|顾[客虑问及全家]|谢[谢绝]|宁[波夏可静缺]|鲁[东西]|钟[头表情爱]|席[位间]|苗[木族头圃]|古[代稀]|林[业区草地木场农]|田[间地野园径头]|牛[奶皮羊肉年群]|龙[头岗舟江虎]|史[上料实]|汤[药剂]|柴油|麦子|沙[眼土尘漠]|季[度节]|管[理道]|欧[洲美]|丁[香类]|司[法机]|仲裁|宋代|莫[名非]|邱隘|曲[张折线目艺]|谷[物雨]|涂[改料层抹]|刁难|仇[恨视]|焦[点虑急]|巩[固膜]|蓝[天色图牌]|肖像|柏油|孔径|秦皇|孙[子女][、,女的和患因在被有及等]";
const TITLES =
  "某|先生|女士|小姐|姓|氏|家|大[妈爷娘叔伯姐哥]|老[师人汉太先]|医[生师]|主任|局长|阿姨|奶奶|爷爷|师傅|同志|书记|院长|科长|处长|所长|教授|经理|总|队长|县长|市长|镇长|副";
const GIVEN =
  "(?![的了是与及或等被把将须需要请由从到后前时内外下者们病症炎癌瘤血压疗诊医药费额次个号县市区镇乡村局厂省部门科所室处位类种项度性某因患于经确入住身该此这那您你我他她它不未没均都也就还又再并但而且则即若对给让着过去能应据证照账户])[\\u4e00-\\u9fff]";

/** Source of an expression for a full Chinese name, one that nothing hides: 王小明, 王 明, not 王某, 王* or 王女士. */
export const NAME = `(?!${NO_NAMES})(?:(?:${DOUBLE})|[${SINGLE}](?!${TITLES}))(?: {1,2}${GIVEN}(?![\\u4e00-\\u9fff])|(?:${GIVEN}){1,2})(?![某*×○〇]| ?\\(?化名)`;

/** What may stand right behind a name; a third character is only taken for the name's when one of these follows. */
export const NAME_ENDS =
  "(?=[,、。;:()\\[\\]\"“”'/|<>\\s\\d]|男|女|因|患|于|在|被|经|的|为|有|系|是|等|向|对|反映|举报|投诉|检举|实名|来[信访电]|确诊|诊断|入院|住院|出院|今年|现年|同志|身患|身体|查出|罹患|接受|进行|行|做|不幸|突发|病|家住|家庭|家属|住|和|与|及|名下|手机|电话|身份证|称|要求|提[供出]|所|开具|救助|报销|享受|申请|领取|获得|参保|缴费|就[医诊]|出具|$)";

const WHOLE_NAME = new RegExp(`^${NAME}$`);

/** Whether a text, folded and without spaces around, is nothing but a full name. */
export function isFullName(text: string): boolean {
  return text.length >= 2 && text.length <= 6 && WHOLE_NAME.test(text);
}

/** Whether a character, by its code, can begin a name. */
const BEGINS = new Uint8Array(0x10000);
for (const code of codesOf(SINGLE + DOUBLE)) BEGINS[code] = 1;
/** The first characters of what may stand behind a name, see {@link NAME_ENDS}. */
const ENDS = codesOf(
  "男女因患于在被经的为有系是等向对反举投检实来确诊入住出今现同身查罹接进行做不突病家和与及名手电称要提所感死失去发开救报享申领获参缴就出",
);

/** Whether a character, by its folded code, can be the first of a name. */
export function mayBeginName(code: number): boolean {
  return BEGINS[code] === 1;
}

/**
 * Where full names may begin in a part of a text, looked for quickly before an expression is run: behind one of `leads`
 * (codes of characters), a mark or the part's start.
 */
export function possibleNames(text: FoldBuffer, { start, end }: Span, leads: ReadonlySet<number>): number[] {
  const found: number[] = [];
  for (let at = Math.max(0, start); at < end - 1; at += 1) {
    if (BEGINS[codeAt(text, at)] !== 1) continue;
    const before = codeAt(text, at - 1);
    if (at > start && isHan(before) && !leads.has(before)) continue;
    const [third, fourth] = [codeAt(text, at + 2), codeAt(text, at + 3)];
    if (!isHan(third) || !isHan(fourth) || ENDS.has(third) || ENDS.has(fourth)) found.push(at);
  }
  return found;
}
