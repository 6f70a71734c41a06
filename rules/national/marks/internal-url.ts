import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 只在机关内网能打开的地址：发出去没有用，还透露网络结构和工作人员的电脑路径。 */
export const internalUrl = {
  id: "internal-url",
  title: "内网地址和本机路径",
  category: "internal-url",
  outcome: "ask",
  message:
    "这里是只有机关内部才打得开的地址或者电脑里的路径，会透露内部网络的情况。请换成公众能打开的网址，或者删去；确属讲解用的例子，在复核单上确认。",
  basis: [
    { document: "中华人民共和国政府信息公开条例", clause: "第十六条" },
    { document: "中华人民共和国政府信息公开条例", clause: "第十七条" },
  ],
  match: { by: "detector", detector: "internal-url" },
  fix: { by: "delete", label: "删去地址" },
  flags: [
    "请登录〔http://10.36.4.18:8080/oa/login.jsp〕填报。",
    "系统地址〔192.168.1.20:7001〕，联系信息中心。",
    "材料在〔\\\\fileserver\\医保股\\2026年报表.xlsx〕，请自取",
    "附件见〔C:\\Users\\wang\\Desktop\\名单.docx〕。",
    "详见通知\n!link-target 〔file:///D:/work/notice.html〕",
    "下载：〔https://oa.huoshan.gov.cn/doc/123〕",
    "测试页〔http://ybj-server/index〕打不开",
  ],
  passes: [
    "请登录https://www.huoshan.gov.cn/public/6598571查询。",
    "同比增长10.5%，版本号为10.2.1.3。",
    "10.1.2.3 系统应当具备导出功能",
    "网址：http://ybj.ah.gov.cn:8080/a?b=1",
    "2026.10.12前办结，电话0564-10.",
    "国家医保服务平台（https://fuwu.nhsa.gov.cn）",
    "公网地址172.32.1.1不在此列",
  ],
} satisfies Rule;
