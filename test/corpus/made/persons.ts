import type { Dice } from "./dice.ts";

const SURNAMES =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫雷龙黎史陶贺毛段郝顾龚邵覃武钱戴严莫孔向常汤康易乔文柳温葛章鲁欧阮聂裴翟焦齐庞殷岳倪滕耿申闵";
const GIVEN =
  "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰梅红建国志文海波俊峰雪琴玲云凤莲春燕晓东林斌鹏辉飞宇浩然梓涵子轩雨欣怡佳思琪嘉诚德福贵才旺发祥瑞永胜保全世昌立新学忠孝义仁智信良善美珍珠翠香菊花荣光亮成龙虎山川水生根宝财喜庆";
const PLACES = ["衡山", "下符桥", "黑石渡", "诸佛庵", "与儿街", "但家庙", "磨子潭", "漫水河", "大化坪", "上土市"];
const VILLAGES = ["三尖铺", "戴家河", "圣人山", "真龙地", "迎驾厂", "仙人冲", "观音岩", "石家河", "双龙", "胡家河"];
const HAMLETS = ["张家冲", "老屋", "油坊", "大湾", "上畈", "东冲", "河湾", "新庄", "学堂", "汪家冲"];
const ESTATES = [
  "阳光花园",
  "幸福小区",
  "金域华府",
  "锦绣家园",
  "桃源新村",
  "城关中学家属院",
  "名邦公寓",
  "迎驾厂东区",
];
const ROADS = ["文盛路", "中兴南路", "迎驾大道", "淠河路", "东大街", "南岳路"];
const NUMERALS = Array.from("一二三四五六七八九");

const ILLNESSES =
  "慢性肾功能衰竭 急性心肌梗死 2型糖尿病 高血压3级 尿毒症 胃癌 右肺腺癌 乳腺恶性肿瘤 脑梗死 精神分裂症 急性白血病 肝硬化 慢性乙型肝炎 冠心病 股骨颈骨折 肺结核 艾滋病 帕金森病 系统性红斑狼疮性肾炎 先天性心脏病 脑出血 慢性阻塞性肺疾病 癫痫 类风湿性关节炎".split(
    " ",
  );

function of(list: readonly string[], dice: Dice): string {
  return list[dice.below(list.length)] ?? "";
}

/** A full name of two or three characters. Nobody's. */
export function fullName(dice: Dice): string {
  return dice.letter(SURNAMES) + dice.letter(GIVEN) + (dice.oneIn(3) ? "" : dice.letter(GIVEN));
}

/** A name that somebody hid. */
export function hiddenName(dice: Dice): string {
  const surname = dice.letter(SURNAMES);
  return surname + dice.pick(["某", "某某", "*", "**", "××", "女士", "先生", "大爷", "某某某", "氏"]);
}

/** An address as far as a village, a community, a street or a town: it points at no home. */
export function coarseAddress(dice: Dice): string {
  const town = `${dice.pick(["安徽省六安市霍山县", "霍山县", "六安市霍山县", ""])}${of(PLACES, dice)}镇`;
  return town + dice.pick([`${of(VILLAGES, dice)}村`, `${of(VILLAGES, dice)}社区`, ""]);
}

/** The address of a home as far as 组, 栋, 室 or a house's number. */
export function homeAddress(dice: Dice): string {
  const number = (limit: number): string => String(1 + dice.below(limit));
  const count = dice.oneIn(3) ? of(NUMERALS, dice) : number(20);
  const room = `${number(18)}0${number(4)}`;
  const town = `${dice.pick(["安徽省六安市霍山县", "霍山县", "六安市霍山县", ""])}${of(PLACES, dice)}镇`;
  const village = `${town}${of(VILLAGES, dice)}村`;
  const estate = `${town}${dice.pick(["", `${of(VILLAGES, dice)}社区`, `${of(ROADS, dice)}${number(200)}号`])}${of(ESTATES, dice)}`;
  return dice.pick([
    `${village}${count}组`,
    `${village}${of(HAMLETS, dice)}组`,
    `${village}${of(HAMLETS, dice)}村民组`,
    `${village}${count}组${number(60)}号`,
    `${village}第${count}村民组`,
    `${estate}${number(30)}栋${number(4)}单元${room}室`,
    `${estate}${number(30)}幢${room}室`,
    `${estate}${number(30)}号楼${of(NUMERALS, dice)}单元${room}`,
    `${estate}${number(30)}-${number(4)}-${room}`,
    `${estate}${number(30)}栋${room}`,
    `${town}${of(ROADS, dice)}${number(300)}号`,
    `${town}${of(ROADS, dice)}${number(300)}号${number(9)}栋${room}室`,
  ]);
}

/** An illness. */
export function illness(dice: Dice): string {
  return of(ILLNESSES, dice);
}

const PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼皖皖皖";
const PLATE_SIGNS = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/** A plate: 普通, or 新能源 of either kind. */
export function plateNumber(dice: Dice): string {
  const head = dice.letter(PROVINCES) + dice.letter("ABCDEFGHJKLMNP");
  const dot = dice.pick(["", "", "·", " ", "-"]);
  const sign = (): string => dice.letter(PLATE_SIGNS);
  return dice.pick([
    `${head}${dot}${dice.digits(5)}`,
    `${head}${dot}${sign()}${dice.digits(4)}`,
    `${head}${dot}${dice.digits(2)}${dice.letter("ABCDEFGHJKLM")}${dice.digits(2)}`,
    `${head}${dot}${dice.letter("DF")}${sign()}${dice.digits(4)}`,
    `${head}${dot}${dice.digits(5)}${dice.letter("DF")}`,
  ]);
}

/** A passport's number, of 2012 or since 2017. */
export function passportNumber(dice: Dice): string {
  return dice.pick([
    `E${dice.digits(8)}`,
    `G${dice.digits(8)}`,
    `E${dice.letter("ABCDEFGHJKLMNPQRSTUVWXYZ")}${dice.digits(7)}`,
    `${dice.pick(["SE", "DE", "PE"])}${dice.digits(7)}`,
  ]);
}
