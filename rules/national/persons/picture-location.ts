import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 照片的拍摄地点由 lib/attachments 从图片数据中读出，写成这一种样子。个保法第二十八条列行踪轨迹为敏感个人信息；照片未必涉及个人，故只问。 */
export const pictureLocation = {
  id: "picture-location",
  title: "照片的拍摄地点",
  category: "other",
  outcome: "ask",
  message:
    "图片数据里存着拍摄地点的经纬度，下载图片的人都能看到，可能暴露住址或者行踪。请用看图软件清除图片的位置信息后再用；本来就要公开地点的，在复核单上确认。",
  basis: [
    { document: "中华人民共和国个人信息保护法", clause: "第二十八条" },
    { document: "中华人民共和国个人信息保护法", clause: "第二十五条" },
  ],
  match: { by: "terms", terms: ["拍摄地点：北纬", "拍摄地点：南纬"] },
  flags: ["〔拍摄地点：北纬〕31.39°，东经116.33°", "〔拍摄地点：南纬〕33.87°，东经151.21°"],
  passes: [
    "拍摄地点：霍山县政务服务中心",
    "会议室位于北纬31.39°，东经116.33°",
    "图为宣传活动现场，拍摄地点在县人民医院。",
    "拍摄时间：2026年3月5日",
  ],
} satisfies Rule;
