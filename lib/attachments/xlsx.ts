import { AttachmentError, listed, type Reading } from "./attachment.ts";
import { readEmbedded } from "./docx.ts";
import { MOST_SHEETS } from "./limits.ts";
import { readOutsideTargets, readPictures, readProperties } from "./office-properties.ts";
import { readSharedStrings, readStyles } from "./sheet-tables.ts";
import { readSheet, type SheetReport } from "./sheet.ts";
import { readWordPart } from "./word-part.ts";
import { parseRelations, parseXml, relationsOf, folderOf, type Relation } from "./xml.ts";
import type { Parts } from "./zip.ts";

interface Sheet {
  readonly name: string;
  readonly part: string;
  readonly isHidden: boolean;
}

const WORKBOOK = "xl/workbook.xml";

/** Reads an Excel workbook (ECMA-376, SpreadsheetML). */
export async function readXlsx(parts: Parts, reading: Reading): Promise<void> {
  const { out } = reading;
  const sheets = readWorkbook(parts, reading);
  if (sheets.length === 0) throw new AttachmentError("这个表格文件里没有工作表，可能已损坏。请另存一份再上传。");
  if (sheets.length > MOST_SHEETS)
    throw new AttachmentError(`文件里有${sheets.length}个工作表，太多，没有打开。请拆成几个文件再上传。`);
  const shared = readSharedStrings(parts.read("xl/sharedStrings.xml"));
  const styles = readStyles(parts.read("xl/styles.xml"));
  for (const [index, sheet] of sheets.entries()) {
    await reading.pause();
    const place = `工作表“${sheet.name}”`;
    const report = readSheet(parts.read(sheet.part), out, { place, isHidden: sheet.isHidden, shared, styles });
    noteSheet(place, report, reading);
    readBeside(parts, place, parseRelations(parts.read(relationsOf(sheet.part)), folderOf(sheet.part)), reading);
    reading.progress((0.8 * (index + 1)) / sheets.length);
  }
  const hidden = sheets.filter(({ isHidden }) => isHidden).map(({ name }) => `“${name}”`);
  if (hidden.length > 0)
    out.note(`有隐藏的工作表${listed(hidden)}，公开后别人可以取消隐藏看到。请核对，不公开的请删去。`);
  readCaches(parts, reading);
  readProperties(parts, reading);
  readOutsideTargets(parts, reading);
  await readPictures(parts, reading);
  await readEmbedded(parts, reading);
}

function readWorkbook(parts: Parts, { out }: Reading): Sheet[] {
  const targets = new Map(parseRelations(parts.read(relationsOf(WORKBOOK)), "xl/").map((one) => [one.id, one.target]));
  const sheets: Sheet[] = [];
  let name: string | undefined;
  let value = "";
  parseXml(parts.read(WORKBOOK), {
    open(element, attributes) {
      if (element === "sheet") {
        const part = targets.get(attributes["id"] ?? "") ?? "";
        const isHidden = /hidden/i.test(attributes["state"] ?? "");
        sheets.push({ name: attributes["name"] ?? "", part, isHidden });
      } else if (element === "definedName") [name, value] = [attributes["name"] ?? "", ""];
    },
    text: (text) => void (value += text),
    close(element) {
      // One that names cells says nothing that the cells do not say.
      if (element === "definedName" && name !== undefined && !/[!:$]/.test(value))
        out.add(`${name}：${value.replace(/^"|"$/g, "")}`, `名称“${name}”`, { hidden: "metadata" });
      if (element === "definedName") name = undefined;
    },
  });
  return sheets;
}

function noteSheet(place: string, { lossy, hiddenRows, hiddenColumns }: SheetReport, { out }: Reading): void {
  if (lossy.length > 0)
    out.note(
      `${place}的${listed(lossy)}列有超过15位的数字，按数值保存，末几位已经变成0，查不准。请人工核对，或者改成文本格式重新录入。`,
    );
  const parts = [hiddenRows > 0 && `${hiddenRows}行`, hiddenColumns > 0 && `${hiddenColumns}列`].filter(Boolean);
  if (parts.length > 0)
    out.note(`${place}里隐藏了${parts.join("、")}，公开后别人可以取消隐藏看到。请核对，不公开的请删去。`);
}

/** What belongs to a sheet and stands in parts of its own: comments, drawings with their text. */
function readBeside(parts: Parts, place: string, relations: readonly Relation[], { out }: Reading): void {
  for (const { type, target, isOutside } of relations) {
    if (isOutside) continue;
    if (type === "comments" || type === "threadedComment") {
      readComments(parts.read(target), place, out);
    } else if (type === "drawing") readWordPart(parts.read(target), out, { place: `${place}的图形` });
  }
}

function readComments(bytes: Uint8Array | undefined, place: string, out: Reading["out"]): void {
  let cell: string | undefined;
  let holds = false;
  let text = "";
  parseXml(bytes, {
    open(name, attributes) {
      if (name === "comment" || name === "threadedComment") [cell, text] = [attributes["ref"] ?? "", ""];
      else if (name === "t" || (name === "text" && cell !== undefined)) holds = true;
    },
    text: (more) => holds && (text += more),
    close(name) {
      if (name === "t" || name === "text") holds = false;
      if ((name === "comment" || name === "threadedComment") && cell !== undefined) {
        out.add(text.trim(), `${place}${cell}的批注`, { hidden: "comment" });
        cell = undefined;
      }
    },
  });
}

/** Copies of data that a workbook keeps: of pivot tables, and of other workbooks that it refers to. */
function readCaches(parts: Parts, { out }: Reading): void {
  let met = false;
  for (const part of parts.names) {
    const isPivot = /^xl\/pivotCache\/pivotCache(Definition|Records)\d*\.xml$/.test(part);
    if (!isPivot && !/^xl\/externalLinks\/externalLink\d+\.xml$/.test(part)) continue;
    const place = isPivot ? "数据透视表的缓存" : "外部链接的缓存";
    let holds = false;
    parseXml(parts.read(part), {
      open(name, attributes) {
        holds = name === "v";
        if (isPivot && /^[snd]$/.test(name)) add(attributes["v"] ?? "");
      },
      text: (text) => holds && add(text),
      close: () => void (holds = false),
    });
    function add(text: string): void {
      met = true;
      out.add(text, place, { hidden: "metadata" });
    }
  }
  if (met) out.note("文件里存有数据透视表或者外部链接的数据副本，公开后别人能看到。请改为只粘贴数值，再上传。");
}
