import { expect, it } from "vitest";
import { channelSentence, hostsIn } from "../../../../lib/projections/articles/channel-check.ts";

const COUNTY = { titles: ["县人民政府网"], hosts: ["www.yunxi.gov.cn"] };

it.each([
  ["https://www.yunxi.gov.cn/art/1.html", undefined],
  ["https://ybj.www.yunxi.gov.cn/art/1.html", undefined],
  ["http://WWW.YUNXI.GOV.CN:8080/1", undefined],
  ["https://www.yunxi.gov.cn.example.com/1", /发布在 www\.yunxi\.gov\.cn\.example\.com，不在/],
  ["https://xwww.yunxi.gov.cn/1", /不在本单位的发布渠道（县人民政府网）/],
  ["县政府网第三版", /不是网址/],
  [undefined, /没有登记公开的网页地址/],
])("says of %s whether it is the agency's channel", (address, sentence) => {
  const said = channelSentence(address, COUNTY);
  if (sentence === undefined) expect(said).toBeUndefined();
  else expect(said).toMatch(sentence);
});

it("says nothing where neither rules nor settings name a channel, and asks for the hosts where only the rules do", () => {
  expect(channelSentence("https://a.gov.cn/1", { titles: [], hosts: [] })).toBeUndefined();
  expect(channelSentence(undefined, { titles: [], hosts: [] })).toBeUndefined();
  expect(channelSentence("https://a.gov.cn/1", { titles: ["县人民政府网"], hosts: [] })).toMatch(/设置里没有填写/);
  expect(channelSentence("https://a.gov.cn/1", { titles: [], hosts: ["b.gov.cn"] })).toMatch(/（b\.gov\.cn）/);
});

it("reads hosts as a person writes them", () => {
  expect(hostsIn(" www.a.gov.cn、https://B.gov.cn/ybj/ ，c.gov.cn；不是网址 ")).toEqual([
    "www.a.gov.cn",
    "b.gov.cn",
    "c.gov.cn",
  ]);
  expect(hostsIn("")).toEqual([]);
});
