import type { Reading } from "./attachment.ts";
import { readPicture } from "./picture.ts";
import { MOST_PICTURES } from "./limits.ts";
import { parseRelations, parseXml, folderOf } from "./xml.ts";
import type { Parts } from "./zip.ts";

/** What the names of built-in properties mean. */
const PROPERTY_NAMES: Readonly<Record<string, string>> = {
  creator: "作者",
  lastModifiedBy: "最后修改人",
  title: "标题",
  subject: "主题",
  keywords: "关键词",
  description: "备注",
  category: "类别",
  contentStatus: "状态",
  Company: "单位",
  Manager: "主管",
  Template: "模板",
  HyperlinkBase: "链接基址",
};

/** The document's properties: built in ones that a person wrote, and all that an office system added (文号, 密级). */
export function readProperties(parts: Parts, { out }: Reading): void {
  for (const part of ["docProps/core.xml", "docProps/app.xml"]) {
    let name: string | undefined;
    let value = "";
    parseXml(parts.read(part), {
      open(element) {
        name = PROPERTY_NAMES[element];
        value = "";
      },
      text: (text) => void (value += text),
      close() {
        if (name && value.trim() !== "" && !isDefault(value)) addProperty(out, name, value);
        name = undefined;
      },
    });
  }
  let name = "";
  let value = "";
  parseXml(parts.read("docProps/custom.xml"), {
    open(element, attributes) {
      if (element === "property") [name, value] = [attributes["name"] ?? "", ""];
    },
    text: (text) => void (value += text),
    close(element) {
      if (element === "property" && value.trim() !== "") addProperty(out, name, value);
    },
  });
}

/** Where links and the like of every part lead outside the file. */
export function readOutsideTargets(parts: Parts, { out }: Reading): void {
  for (const name of parts.names) {
    if (!name.endsWith(".rels")) continue;
    for (const { isOutside, target } of parseRelations(parts.read(name), folderOf(name)))
      if (isOutside && !/^https?:\/\/schemas\./.test(target))
        out.add(readable(target), "链接地址", { hidden: "link-target" });
  }
}

/** What the pictures of a file tell of themselves. */
export async function readPictures(parts: Parts, reading: Reading): Promise<void> {
  const pictures = parts.names.filter((name) => /\.(jpe?g|png|tiff?|webp|heic)$/i.test(name));
  for (const name of pictures.slice(0, MOST_PICTURES)) {
    await reading.pause();
    const bytes = parts.read(name);
    if (bytes) await readPicture(bytes, `图片 ${name.slice(name.lastIndexOf("/") + 1)}`, reading.out);
  }
}

/** A property as a line of its own, so that a mark in it stands as it would on paper. */
export function addProperty(out: Reading["out"], name: string, value: string): void {
  out.add(`${name}：${value.trim()}`, `文件属性“${name}”`, { hidden: "metadata" });
}

/** A link as a person reads it. */
export function readable(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}

function isDefault(value: string): boolean {
  return /^(Normal(\.dotm?)?|Microsoft|WPS|微软中国)$/.test(value.trim());
}
