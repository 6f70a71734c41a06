// Opens all documents with LibreOffice and reads the pages back: node test/files/convert-letters.ts [folder]
// Says that it was skipped where there is no LibreOffice; it is no part of `npm test`.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readAttachment } from "../../lib/attachments/read-attachment.ts";
import { letterDocx } from "../../lib/documents/letters/letter-docx.ts";
import { letterText } from "../../lib/documents/letters/fill-letter.ts";
import { ANSWERS } from "../lib/documents/letters/sample-answers.ts";
import { sampleLetter } from "../lib/documents/letters/sample-letters.ts";

const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), "letters-"));
mkdirSync(folder, { recursive: true });
if (hasLibreOffice()) await convert();
else console.log("skipped: there is no LibreOffice (soffice) on this machine");

function hasLibreOffice(): boolean {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

async function convert(): Promise<void> {
  const variants = Object.keys(ANSWERS);
  for (const variant of variants) {
    const docx = await letterDocx(sampleLetter(variant));
    if (!docx.ok) throw new Error(`${variant}: ${docx.error}`);
    writeFileSync(join(folder, `${variant}.docx`), docx.value);
  }
  const files = variants.map((variant) => join(folder, `${variant}.docx`));
  execFileSync("soffice", ["--headless", "--convert-to", "pdf", "--outdir", folder, ...files], { stdio: "ignore" });
  let wrong = 0;
  for (const variant of variants) {
    const lost = await lostIn(variant);
    if (lost.length > 0) console.error(`${variant}: not on the pages: ${lost.join(" | ")}`);
    wrong += lost.length > 0 ? 1 : 0;
  }
  console.log(`${variants.length} documents opened, ${variants.length - wrong} with all their text; ${folder}`);
  if (wrong > 0) process.exitCode = 1;
}

/** The lines of a document that its pages do not have; breaks and page numbers are no part of it. */
async function lostIn(variant: string): Promise<string[]> {
  const bytes = new Uint8Array(readFileSync(join(folder, `${variant}.pdf`)));
  const read = await readAttachment({ name: `${variant}.pdf`, bytes });
  if (!read.ok) return [read.error];
  const pages = bare(read.value.draft.blocks.map(({ text }) => text).join(""));
  const lines = letterText(sampleLetter(variant)).split(/[\n\t]/);
  return lines.filter((line) => !pages.includes(bare(line)));
}

function bare(text: string): string {
  return text.replace(/—\s*\d+\s*—/g, "").replace(/\s/g, "");
}
