const HAN = "[\\u4e00-\\u9fffa-z0-9\\-]";
/** Source of an expression for how the names of illnesses and injuries end. */
export const ENDINGS =
  "病(?!毒|变|情|理|人|房|区|床|历|案|种|史|程|因)|病变|症(?!状|候)|癌|瘤|炎|衰竭|梗(?:死|塞)?|出血|溢血|骨折|综合征|硬化|高血压|血症|中毒|感染(?!科|者)|障碍|偏瘫|截瘫|瘫痪|畸形|穿孔|结石|结核|疱疹|湿疹|矽肺|尘肺|疝气|增生|突出|缺损|乙肝|丙肝|甲肝|肝炎|卒中|中风|贫血|溃疡|白内障|青光眼|哮喘|损伤|外伤|烧伤|癫痫|囊肿|息肉|抑郁|痴呆|梅毒|艾滋病?|hiv|尿毒症|积水|狭窄|脱垂|妊娠|流产|早产|积液|肺气肿|肾功能不全|心功能不全|功能不全|聋|失明|痛风|甲亢|甲减|阳性|新冠";

/** One of these characters stands in the name of nearly every illness, treatment or medicine: a quick look. */
export const OF_ILLNESS =
  /[病症癌瘤炎竭梗塞血折征压毒染碍瘫形孔石核疹痨疝突损肝卒风贫溃障喘痫囊肉郁呆滋妊娠产积狭脱聋盲痛亢阳术析残肾心肺胃脑片胶剂丸药疗伤史]/;

/** Source of an expression for the name of an illness or injury, at most fourteen characters. */
export const ILLNESS = `(?:${HAN}|[、()]){0,14}?(?:${ENDINGS})(?:[\\u4e00-\\u9fff]{0,2}?[\\(]?(?:[ⅰ-ⅳivx]{1,3}|[一二三四1-4]|早|中|晚|急性|慢性)[期级型度][\\)]?|中晚期|晚期|早期|末期)?`;

/** An illness where a sentence says that somebody has it, or a treatment that tells it; the person stands before. */
export const EVIDENCE = new RegExp(
  [
    `(?:初步|入院|出院|临床|门诊|病理)?(?:诊断|确诊)(?:结果|结论|意见)?(?:为|是|:|患有?|出|了|有| )?[ "“]{0,2}${ILLNESS}`,
    `(?:病种|疾病名称|病名|疾病诊断|所患疾病|患病名称|疾病|病情|病史|病因)(?:名称)?[:为是] ?${ILLNESS}`,
    `(?:患(?!者)有?|罹患|身患|患上|患了|查出|检出|检查出|感染|突发|死于|因)(?:有|了|过|严重|重度|轻度)?[ "“]{0,2}${ILLNESS}(?!的?政策|防治|保障|待遇)`,
    `(?:行|做|作|实施|进行|接受|施行|完成|经)(?:了|过)?(?:${HAN}){0,14}(?:手术|[切除移植换置介入通支架放吻合]术|移植|化疗|放疗|透析|血透|腹透|引产|流产术?|截肢|搭桥|清创术|剖宫产)`,
    `(?:手术名称|手术|处方|用药|开具处方|医嘱)[:为是] ?(?:${HAN}){2,16}`,
    `有(?:${HAN}){0,10}(?:病史|史)(?=[,。、;)]|$)`,
    `(?:重度|严重|轻度)?(?:精神|智力|肢体|视力|听力|言语|多重)(?:残疾|障碍)(?:[一二三四1-4]级)?`,
    `(?<=[,、(: ])${ILLNESS}(?=[,、;。) ]|患者|$)`,
  ].join("|"),
  "g",
);

/** Papers of somebody's treatment, behind the person's name. */
export const PAPERS =
  "(?:同志)?的?(?:住院|门诊|入院|出院|个人|完整|既往)?(?:病历|病案|处方笺?|诊断证明书?|诊断书|出院小结|出院记录|检查报告单?|化验单|病理报告|检验报告单?|医疗记录|就诊记录|诊疗记录|手术记录|病情)(?:资料|复印件|首页|摘要|如下|显示|载明)?";
