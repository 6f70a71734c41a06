// Checks a portal profile on the command line: npm run --silent check-profile -- PROFILE.json [SAVED_PAGE.html…]
// Says whether it would be taken, and of each saved page how many elements each selector finds there. Exit code 1 where
// one does not find what it must, 2 where the profile is refused or a file cannot be read.
import { readFileSync } from "node:fs";
import { parsePortalFile, type PortalFile } from "../lib/model/portal-file.ts";
import { partsOf } from "../lib/portals/describe.ts";
import { profilesForHost } from "../lib/portals/match.ts";
import { pagesOf, type ProfilePage, type ProfilePart } from "./profile-parts.ts";
import { readSavedPage, type SavedPage } from "./saved-page.ts";

const USAGE = "用法：npm run --silent check-profile -- 网站适配.json [存下来的网页.html…]";

const [file, ...pages] = process.argv.slice(2);
if (file === undefined) stop(USAGE);
const profile = readProfile(file);
say(`“${profile.profile.title}”可以采用。认得：${partsOf(profile).join("、")}。`);
for (const page of pages) checkPage(page);

function checkPage(path: string): void {
  const saved = read(path, readSavedPage);
  say(`\n${path}`);
  const here = pagesOf(profile).filter(({ has }) => total(saved.count(has)) > 0);
  if (here.length === 0) fault("  ✗ 不是网站适配里的任何一种网页：用来认网页的选择器一个也没有找到。");
  const { address } = saved;
  if (address && profilesForHost(address, [profile.profile]).length === 0) {
    fault(`  ✗ 主机名 ${address.host} 不在 match.hosts 里。`);
  }
  for (const page of here) checkParts(page, saved);
}

function checkParts({ title, has, address, parts }: ProfilePage, saved: SavedPage): void {
  say(`  ${title}`);
  if (saved.address && address !== undefined) {
    const { pathname, search, hash } = saved.address;
    if (!new RegExp(address, "u").test(pathname + search + hash))
      fault(`    ✗ 网址 ${pathname}${search}${hash} 不符 address`);
  }
  // Of a list of articles, the rows tell the page; else it is one element.
  const isRow = parts.some(({ within }) => within === has);
  for (const part of [{ name: "认网页", selector: has, wanted: isRow ? "some" : "one" } as const, ...parts]) {
    report(part, saved.count(part.selector, part.within));
  }
}

function report({ name, selector, wanted, within }: ProfilePart, counts: readonly number[] | string): void {
  if (typeof counts === "string") return say(`    ? ${name}　${selector}　${counts}`);
  const isRight = counts.every((count) => wanted === "any" || (wanted === "one" ? count === 1 : count > 0));
  const found =
    within === undefined
      ? `${total(counts)} 个`
      : `${counts.filter((count) => count === 1).length}/${counts.length} 行各有 1 个`;
  const line = `${name}　${selector}　${found}`;
  if (isRight) say(`    ${wanted === "any" ? "·" : "✓"} ${line}`);
  else fault(`    ✗ ${line}，应当${wanted === "one" ? "正好 1 个" : "至少 1 个"}`);
}

function total(counts: readonly number[] | string): number {
  return typeof counts === "string" ? 0 : counts.reduce((sum, count) => sum + count, 0);
}

function readProfile(path: string): PortalFile {
  const parsed = parsePortalFile(read(path, (one) => readFileSync(one, "utf8")));
  return parsed.ok ? parsed.value : stop(parsed.error);
}

function read<T>(path: string, reader: (path: string) => T): T {
  try {
    return reader(path);
  } catch {
    return stop(`文件“${path}”读不出来，请核对路径和权限。`);
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function fault(line: string): void {
  say(line);
  process.exitCode = 1;
}

function stop(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}
