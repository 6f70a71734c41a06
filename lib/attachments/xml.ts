import { Parser } from "htmlparser2";
import { AttachmentError } from "./attachment.ts";
import { decodeText } from "./decode-text.ts";
import { DEEPEST_ELEMENTS } from "./limits.ts";

/** An element's attributes, by their names without a prefix. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** What is told while XML is read. Names come without their prefix: `w:p` is `p`. */
export interface XmlHandler {
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Reads XML from begin to end. Declared entities are not known to the parser, so that none is ever resolved, inside or
 * outside the file. `mc:Fallback` says again what stands before it and is left out.
 */
export function parseXml(bytes: Uint8Array | undefined, handler: XmlHandler): void {
  if (!bytes) return;
  let skipped = 0;
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        checkDepth((depth += 1));
        if (skipped > 0 || name === "mc:Fallback") skipped += 1;
        else handler.open?.(local(name), localAttributes(attributes));
      },
      ontext(text) {
        if (skipped === 0) handler.text?.(text);
      },
      onclosetag(name) {
        depth -= 1;
        if (skipped > 0) skipped -= 1;
        else handler.close?.(local(name));
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(decodeText(bytes));
}

/** Throws where elements stand in each other deeper than any program writes them. */
export function checkDepth(depth: number): void {
  if (depth > DEEPEST_ELEMENTS)
    throw new AttachmentError("文件的结构太复杂，不像是办公软件做的，没有检查。请用 Office 或 WPS 打开另存，再上传。");
}

/** Where a part's relations lead: by id, with the kind's last word, e.g. `hyperlink`. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isOutside: boolean;
}

/** Reads a part's `.rels`. Targets inside the file are made whole paths. */
export function parseRelations(bytes: Uint8Array | undefined, folder: string): Relation[] {
  const relations: Relation[] = [];
  parseXml(bytes, {
    open(name, { Id: id = "", Type: type = "", Target: target = "", TargetMode: mode }) {
      if (name !== "Relationship") return;
      const isOutside = mode === "External";
      relations.push({
        id,
        type: type.slice(type.lastIndexOf("/") + 1),
        target: isOutside ? target : resolvePath(folder, target),
        isOutside,
      });
    },
  });
  return relations;
}

/** The path of the relations of a part. */
export function relationsOf(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The folder of a part, with a slash at its end. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

function resolvePath(folder: string, target: string): string {
  const steps = (target.startsWith("/") ? target.slice(1) : folder + target).split("/");
  const path: string[] = [];
  for (const step of steps) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function localAttributes(attributes: Readonly<Record<string, string>>): Attributes {
  const all: Record<string, string> = Object.create(null);
  for (const name in attributes) all[local(name)] = attributes[name] ?? "";
  return all;
}
