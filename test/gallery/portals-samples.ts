import type { PortalsProps } from "../../components/settings/Portals.tsx";

const done = async () => ({ ok: true, value: undefined }) as const;

/** Portal profiles in every state. */
export const PORTALS_PART: PortalsProps = {
  portals: [
    {
      id: "huoshan-cms",
      title: "霍山县政府网站集约化平台",
      kind: "articles",
      from: "imported",
      hosts: ["cms.ahhuoshan.gov.cn", "10.12.3.4:8080"],
      parts: ["稿件表单", "发布请求", "发布后的提示", "目录填表"],
    },
    {
      id: "luan-requests",
      title: "六安市依申请公开办理系统",
      kind: "requests",
      from: "imported",
      hosts: ["ysqgk.luan.gov.cn"],
      parts: ["申请列表", "申请详情和登记", "答复表单和填写"],
      caution: "整个网站都按依申请公开系统处理，这个网站上不检查稿件。",
    },
    {
      id: "old-cms",
      title: "old-cms",
      kind: "articles",
      from: "imported",
      hosts: [],
      parts: [],
      broken:
        "网站适配文件没有采用：“profile.form”有误，用了“:nth-child”，按位置找，网站一改版就会找错。请改用编号（#…）、类名（.…）或者属性（[name=…]）。",
    },
    {
      id: "demo",
      title: "演示门户",
      kind: "articles",
      from: "bundled",
      hosts: ["127.0.0.1", "localhost"],
      parts: ["稿件表单", "发布请求", "发布后的提示"],
    },
  ],
  onImport: async () => ({
    ok: false,
    error:
      "网站适配文件没有采用：“profile.match.hosts.0”有误，不是主机名。请写网址里的主机名，例如 www.example.gov.cn 或者 10.1.2.3:8080，不带 http、路径和星号。",
  }),
  onExport: done,
  onRemove: done,
};
