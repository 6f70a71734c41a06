import { AGENCY } from "./columns.ts";
import type { Article } from "./store.ts";

const common = { source: AGENCY, attribute: "主动公开", attachment: "" } as const;

/** The articles that the portal starts with. Invented. */
export const seedArticles: readonly Article[] = [
  {
    ...common,
    id: 1001,
    status: "published",
    title: "云溪县2027年度城乡居民基本医疗保险参保缴费公告",
    column: "0101",
    author: "办公室",
    date: "2026-09-15",
    summary: "2027年度城乡居民医保集中缴费期为2026年9月15日至12月31日。",
    html: "<p>全县城乡居民：</p><p>2027年度城乡居民基本医疗保险集中缴费期为2026年9月15日至12月31日。</p><p>缴费方式：一是通过手机银行、支付平台自助缴费；二是到所在村（居）委会、税务服务窗口缴费。</p><p>咨询电话：12393。</p><p>云溪县医疗保障局</p><p>2026年9月15日</p>",
  },
  {
    ...common,
    id: 1002,
    status: "published",
    title: "县医疗保障局开展医保政策进乡村宣传活动",
    column: "0102",
    author: "综合股",
    date: "2026-10-21",
    summary: "",
    html: "<p>10月20日，县医疗保障局组织业务骨干到青石镇开展医保政策宣传活动，向群众讲解门诊统筹、异地就医备案和大病保险政策，现场发放宣传资料600余份，解答咨询130余人次。</p>",
  },
  {
    ...common,
    id: 1003,
    status: "draft",
    title: "关于公布2026年第四批医保定点零售药店名单的通知（稿）",
    column: "0303",
    author: "医药服务管理股",
    date: "2026-11-12",
    summary: "",
    html: "<p>各定点医药机构：</p><p>经申请受理、现场评估和公示，现将2026年第四批医保定点零售药店名单予以公布。</p>",
  },
  {
    ...common,
    id: 1004,
    status: "draft",
    title: "云溪县医疗保障基金监管工作情况通报",
    column: "0302",
    author: "基金监管股",
    date: "2026-11-18",
    summary: "前三季度基金监管工作情况。",
    html: "<p>今年以来，全县共检查定点医药机构126家次，追回违规使用的医保基金48.6万元。</p>",
  },
];
