import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { pagesOf } from "../../scripts/profile-parts.ts";
import { demoRequestsOld } from "../../lib/portals/demo-requests-old.ts";
import { demo } from "../../lib/portals/demo.ts";
import { profiles } from "../../lib/portals/index.ts";
import { requestPortals } from "../../lib/portals/request-portals.ts";

const folder = mkdtempSync(join(tmpdir(), "gongkai-profile-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

function run(...args: string[]) {
  const script = join(import.meta.dirname, "../../scripts/check-profile.ts");
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: "utf8" });
  return { status, stderr, lines: stdout.split("\n").map((line) => line.trim()) };
}

const match = { hosts: ["a.gov.cn"], paths: ["/ysqgk/"] };
const profile = { ...demoRequestsOld, match };
const requests = file("requests.json", JSON.stringify({ format: 1, kind: "requests", profile }));
const articles = file("articles.json", JSON.stringify({ format: 1, kind: "articles", profile: demo }));

const ROW = '<tr class="hang"><td class="bh">甲1</td><td class="nr">内容</td></tr>';
const list = (rows: string, address = "http://a.gov.cn/ysqgk/list.do") =>
  `<!DOCTYPE html><!-- saved from url=(0028)${address} --><html><body><table id="sqlb">${rows}</table></body></html>`;

describe("npm run check-profile", () => {
  test("a profile by itself", () => {
    const { status, lines } = run(requests);
    expect(status).toBe(0);
    expect(lines[0]).toContain("可以采用。认得：申请列表、申请详情和登记、答复表单和填写。");
  });

  test("a saved list: how many rows, and how many of them have what a row must have", () => {
    const { status, lines } = run(requests, file("list.html", list(ROW + ROW)));
    expect(status).toBe(0);
    expect(lines).toEqual(
      expect.arrayContaining([
        "✓ 认网页　#sqlb　1 个",
        "✓ row　#sqlb tr.hang　2 个",
        "✓ number　td.bh　2/2 行各有 1 个",
      ]),
    );
    const broken = run(requests, file("broken.html", list(`${ROW}<tr class="hang"><td class="bh">乙</td></tr>`)));
    expect(broken.status).toBe(1);
    expect(broken.lines).toContain("✗ stamp　td.nr　1/2 行各有 1 个，应当正好 1 个");
  });

  test("frames that were saved beside the page, in GBK; those that were not are left open", () => {
    const inner = "<html><body><input name=hfwh><select name=hflx></select></body></html>";
    file("reply_files/saved.html", Buffer.concat([Buffer.from(inner), Buffer.from([0xb4, 0xf0, 0xb8, 0xb4])]));
    const reply = `<body><span id="sqbh">1</span><button id="tj"></button><iframe name="hf" src="./reply_files/saved.html"></iframe></body>`;
    const { status, lines } = run(requests, file("reply.html", reply));
    expect(status).toBe(1);
    expect(lines).toContain("✓ 答复文号 replyNumber　iframe[name=hf] >>> input[name=hfwh]　1 个");
    expect(lines).toContain("✗ 答复日期 repliedOn　iframe[name=hf] >>> input[name=hfrq]　0 个，应当正好 1 个");
    const alone = run(requests, file("alone.html", reply.replace("./reply_files/saved.html", "http://a.gov.cn/x")));
    expect(alone.lines.find((line) => line.includes("hfwh"))).toMatch(/^\? .*请另存框架的网页再核对$/);
  });

  test("an address that the profile does not speak of, where the page says where it is from", () => {
    const elsewhere = run(requests, file("elsewhere.html", list(ROW, "http://b.gov.cn/ysqgk/other.do?x=1#y")));
    expect(elsewhere.status).toBe(1);
    expect(elsewhere.lines).toEqual(
      expect.arrayContaining(["✗ 主机名 b.gov.cn 不在 match.hosts 里。", "✗ 网址 /ysqgk/other.do?x=1#y 不符 address"]),
    );
  });

  test("a page that is none of the profile's", () => {
    const { status, lines } = run(articles, file("other.html", "<p>别的网页</p>"));
    expect(status).toBe(1);
    expect(lines.join()).toContain("不是网站适配里的任何一种网页");
  });

  test.each([
    ["nothing to check", [], /^用法：/],
    ["a missing file", ["/nowhere.json"], /“\/nowhere.json”读不出来/],
    ["a missing page", [requests, "/nowhere.html"], /“\/nowhere.html”读不出来/],
    ["a profile that is refused", [file("bad.json", "{}")], /“kind”要写/],
  ])("a sentence and exit code 2 for %s", (_, args, sentence) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(sentence);
  });
});

describe("pagesOf", () => {
  test("names every selector of the bundled profiles", () => {
    const files = [
      ...profiles.map((one) => ({ format: 1, kind: "articles", profile: one }) as const),
      ...requestPortals.map((one) => ({ format: 1, kind: "requests", profile: one }) as const),
    ];
    for (const one of files) {
      const named = new Set(pagesOf(one).flatMap(({ has, parts }) => [has, ...parts.map(({ selector }) => selector)]));
      const written = [...JSON.stringify(one.profile).matchAll(/"([#.][\w-]+|[\w-]*\[[\w-]+=[\w-]+\])"/g)].map(
        ([, selector]) => selector,
      );
      expect([...named]).toEqual(expect.arrayContaining(written));
    }
  });
});
