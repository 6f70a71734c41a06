import { describe, expect, it } from "vitest";
import { parsePortalFile } from "../../../lib/model/portal-file.ts";
import { demoRequestsModern } from "../../../lib/portals/demo-requests-modern.ts";
import { demo } from "../../../lib/portals/demo.ts";
import { requestPortals } from "../../../lib/portals/request-portals.ts";

const articles = (change: object = {}, rest: object = {}): string =>
  JSON.stringify({ format: 1, kind: "articles", profile: { ...demo, ...change }, ...rest });
const requests = (change: object = {}): string =>
  JSON.stringify({ format: 1, kind: "requests", profile: { ...demoRequestsModern, ...change } });
const at = (at_: string) => ({ lists: [{ page: { address: "^/", has: "#a" }, row: at_, number: "#a", stamp: "#a" }] });
const hosts = (...names: string[]) => ({ match: { hosts: names, path: "^/admin" } });
const paths = (...names: string[]) => ({ match: { hosts: ["a.gov.cn"], paths: names } });
const page = (address: string) => ({ lists: [{ ...demoRequestsModern.lists[0], page: { address, has: "#a" } }] });
const dates = (format: string) => ({
  detail: {
    ...demoRequestsModern.detail,
    fields: [{ key: "a", label: "日期", kind: "date", at: "#a", as: [{ type: "date", format }] }],
  },
});

describe("parsePortalFile", () => {
  it("takes what comes with the extension", () => {
    expect(parsePortalFile(articles())).toEqual({ ok: true, value: { format: 1, kind: "articles", profile: demo } });
    for (const profile of requestPortals) {
      expect(parsePortalFile(JSON.stringify({ format: 1, kind: "requests", profile })).ok).toBe(true);
    }
  });

  it.each([["www.a.gov.cn", "10.1.2.3:8080", "localhost", "xn--fiqs8s.cn", "[::1]:8080"], ["cms"]])(
    "takes the hosts %s",
    (...names) => {
      expect(parsePortalFile(articles(hosts(...names))).ok).toBe(true);
    },
  );

  it.each([
    ["no JSON", "{", "JSON 读不出来"],
    ["a list", "[]", "整体"],
    ["no kind", JSON.stringify({ format: 1, profile: demo }), "“kind”要写 articles"],
    ["another kind", JSON.stringify({ format: 1, kind: "x", profile: demo }), "“kind”要写 articles"],
    ["another format", articles({}, { format: 2 }), "“format”有误"],
    ["what it does not know", articles({ script: "alert(1)" }), "“profile”有误，有不认识的项 script"],
    ["what is missing", articles({ form: undefined }), "“profile.form”有误，缺少这一项"],
    ["a host with a star", articles(hosts("*.gov.cn")), "“profile.match.hosts.0”有误，不是主机名"],
    ["all hosts", articles(hosts("*")), "不是主机名"],
    ["an address in place of a host", articles(hosts("http://a.gov.cn")), "不是主机名"],
    ["a host with a path", articles(hosts("a.gov.cn/x")), "不是主机名"],
    ["a host in capitals", articles(hosts("A.gov.cn")), "不是主机名"],
    ["the usual port", articles(hosts("a.gov.cn:80")), "不是主机名"],
    ["the other usual port", articles(hosts("a.gov.cn:443")), "不是主机名"],
    ["no host", articles(hosts()), "“profile.match.hosts”有误，内容太少"],
    ["a path with a star", requests(paths("/*")), "“profile.match.paths.0”有误，不是路径"],
    ["a path that begins elsewhere", requests(paths("ysqgk/")), "不是路径"],
    ["a slow pattern", requests(page("^/(a+)+$")), "“profile.lists.0.page.address”有误，重复套着重复"],
    ["a pattern that cannot be read", requests(page("^/(")), "写法有误，无法识别"],
    ["a pattern for any place of an address", requests(page("reply")), "没有从网址开头写起"],
    ["a pattern for everything", requests(page(".*")), "能匹配空文字"],
    ["a place in a row", requests(at("tr:nth-child(2)")), "“profile.lists.0.row”有误，用了“:nth-child”"],
    ["a frame where there can be none", requests(at("iframe >>> tr")), "这里不能进入框架"],
    ["two months", requests(dates("MMMMMM-YYYY-DD")), "年、月、日各写一次"],
    ["too much", articles({ title: "长".repeat(61) }), "“profile.title”有误，内容太多"],
    ["a whole book", `"${"长".repeat(200_001)}"`, "超过20万字"],
  ])("refuses %s with a sentence", (_, json, words) => {
    const parsed = parsePortalFile(json);
    expect(parsed.ok ? "taken" : parsed.error).toContain(words);
    expect(parsed.ok ? "taken" : parsed.error).toMatch(/请.*。$/);
  });

  it("says how many more faults there are", () => {
    const parsed = parsePortalFile(articles({ form: "*", title: "" }));
    expect(parsed).toEqual({ ok: false, error: expect.stringMatching(/另有1处有误。$/) });
  });
});
