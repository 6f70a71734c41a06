/** The second level of columns, by the code of the first. */
export const SUB_COLUMNS: Readonly<Record<string, readonly (readonly [code: string, name: string])[]>> = {
  "0101": [
    ["010101", "通知"],
    ["010102", "公告公示"],
  ],
  "0102": [
    ["010201", "工作要闻"],
    ["010202", "部门动态"],
  ],
  "0201": [
    ["020101", "规范性文件"],
    ["020102", "其他文件"],
  ],
  "0202": [
    ["020201", "文字解读"],
    ["020202", "图表解读"],
  ],
  "0301": [
    ["030101", "救助政策"],
    ["030102", "救助对象"],
    ["030103", "资金发放"],
  ],
  "0302": [
    ["030201", "监督检查"],
    ["030202", "行政处罚"],
  ],
  "0303": [
    ["030301", "准入评估"],
    ["030302", "定点名单"],
  ],
  "0401": [
    ["040101", "部门预算"],
    ["040102", "部门决算"],
  ],
};

/** Kinds of text that the forms know: value of the old system's select, and the words. */
export const ARTICLE_KINDS: readonly (readonly [string, string])[] = [
  ["01", "通知"],
  ["02", "公告"],
  ["03", "公示"],
  ["04", "意见"],
  ["05", "办法"],
  ["06", "通报"],
  ["99", "其他"],
];

/** What an index number may be made of; both forms throw away anything else without a word. */
export const INDEX_NUMBER = "^[A-Z0-9-]{4,30}$";
