// Makes the files in test/files/made anew with LibreOffice: node test/files/make-files.ts
// They are kept in the repository, so that tests need no LibreOffice.
import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { idIn } from "./planted.ts";

const NAMESPACES = [
  "office",
  "text",
  "table",
  "draw",
  "style",
  "meta",
  ["fo", "xsl-fo-compatible"],
  ["svg", "svg-compatible"],
]
  .map((one) => (typeof one === "string" ? ([one, one] as const) : (one as [string, string])))
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(" ");
const FLAT = `<?xml version="1.0" encoding="UTF-8"?><office:document ${NAMESPACES} xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2"`;
const META = `<office:meta><dc:title>救助名单</dc:title><meta:initial-creator>王建国</meta:initial-creator><meta:user-defined meta:name="密级">机密★10年</meta:user-defined><meta:user-defined meta:name="经办人证号">${idIn("property")}</meta:user-defined></office:meta>`;
const CHANGE = `<office:change-info><dc:creator>甲</dc:creator><dc:date>2026-01-01T00:00:00</dc:date></office:change-info>`;

const notice = `${FLAT} office:mimetype="application/vnd.oasis.opendocument.text">${META}
<office:automatic-styles>
<style:style style:name="Gone" style:family="text"><style:text-properties text:display="none"/></style:style>
<style:style style:name="Box" style:family="graphic"><style:graphic-properties draw:fill="solid" draw:fill-color="#ffffff"/></style:style>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm"><style:header><text:p>页眉 ${idIn("header")}</text:p></style:header><style:footer><text:p>页脚 ${idIn("footer")}</text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>
<text:tracked-changes><text:changed-region text:id="c1"><text:deletion>${CHANGE}<text:p>${idIn("deleted")}</text:p></text:deletion></text:changed-region><text:changed-region text:id="c2"><text:insertion>${CHANGE}</text:insertion></text:changed-region></text:tracked-changes>
<text:h text:outline-level="1">医疗救助名单</text:h>
<text:p>救助对象证号${idIn("body")}。<text:change text:change-id="c1"/></text:p>
<text:p><text:change-start text:change-id="c2"/>补充：${idIn("inserted")}<text:change-end text:change-id="c2"/></text:p>
<text:p>见说明<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>脚注 ${idIn("footnote")}</text:p></text:note-body></text:note><office:annotation><dc:creator>甲</dc:creator><text:p>核对 ${idIn("comment")}</text:p></office:annotation>。</text:p>
<text:p>前文<text:span text:style-name="Gone">${idIn("vanished")}</text:span>后文</text:p>
<text:p><text:a xlink:type="simple" xlink:href="http://10.1.2.3/query?id=${idIn("link")}">查询</text:a></text:p>
<text:p><draw:frame draw:style-name="Box" draw:name="b1" text:anchor-type="as-char" svg:width="8cm" svg:height="1cm"><draw:text-box><text:p>文本框 ${idIn("textBox")}</text:p></draw:text-box><svg:title>图</svg:title><svg:desc>说明 ${idIn("alternative")}</svg:desc></draw:frame></text:p>
<table:table table:name="t"><table:table-column table:number-columns-repeated="3"/>
<table:table-row><table:table-cell><text:p>姓名</text:p></table:table-cell><table:table-cell><text:p>身份证号</text:p></table:table-cell><table:table-cell><text:p>备注</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell table:number-rows-spanned="2"><text:p>张某</text:p></table:table-cell><table:table-cell><text:p>${idIn("cell")}</text:p></table:table-cell><table:table-cell><text:p>无</text:p></table:table-cell></table:table-row>
<table:table-row><table:covered-table-cell/><table:table-cell table:number-columns-spanned="2"><text:p>合并</text:p></table:table-cell><table:covered-table-cell/></table:table-row>
</table:table>
</office:text></office:body></office:document>`;

const text = (value: string): string =>
  `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
const row = (values: readonly string[], more = ""): string =>
  `<table:table-row${more}>${values.map(text).join("")}</table:table-row>`;
const list = `${FLAT} office:mimetype="application/vnd.oasis.opendocument.spreadsheet">${META}
<office:automatic-styles><style:style style:name="Hidden" style:family="table"><style:table-properties table:display="false"/></style:style>
<number:date-style xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" style:name="D"><number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/></number:date-style>
<style:style style:name="DateCell" style:family="table-cell" style:data-style-name="D"/></office:automatic-styles>
<office:body><office:spreadsheet>
<table:table table:name="名单"><table:table-column/><table:table-column/><table:table-column/><table:table-column table:visibility="collapse"/><table:table-column/>
${row(["姓名", "身份证号", "日期", "内部列", "长数"])}
<table:table-row>${text("张某")}<table:table-cell office:value-type="string"><office:annotation><text:p>核对 ${idIn("comment")}</text:p></office:annotation><text:p>${idIn("cell")}</text:p></table:table-cell><table:table-cell table:style-name="DateCell" office:value-type="date" office:date-value="2026-03-05"/>${text(idIn("hiddenColumn"))}<table:table-cell office:value-type="float" office:value="341525199003071234"/></table:table-row>
${row(["李某", idIn("hiddenRow"), "", "", ""], ' table:visibility="collapse"')}
</table:table>
<table:table table:name="底稿" table:style-name="Hidden">${row(["王某", idIn("hiddenSheet")])}</table:table>
</office:spreadsheet></office:body></office:document>`;

const clean = `${FLAT} office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text><text:h text:outline-level="1">关于开展医保宣传月活动的通知</text:h><text:p>各定点医药机构：请于四月组织开展集中宣传，做好场地和人员安排。</text:p></office:text></office:body></office:document>`;

const folder = mkdtempSync(join(tmpdir(), "files-"));
const made = join(import.meta.dirname, "made");

function make(name: string, flat: "fodt" | "fods", content: string, targets: readonly string[]): void {
  const source = join(folder, `${name}.${flat}`);
  writeFileSync(source, content);
  for (const target of targets)
    execFileSync("soffice", ["--headless", "--convert-to", target, "--outdir", made, source], { stdio: "inherit" });
}

make("notice", "fodt", notice, ["docx", "pdf"]);
make("list", "fods", list, ["xlsx"]);
make("clean", "fodt", clean, ["docx", "pdf"]);
