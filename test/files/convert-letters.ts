// Opens all documents with LibreOffice and reads the pages back: node test/files/convert-letters.ts [folder]
// Says that it was skipped where there is no LibreOffice; it is no part of `npm test`.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readAttachment } from "../../lib/attachments/read-attachment.ts";
import { letterDocx } from "../../lib/documents/letters/letter-docx.ts";
import { letterText, type FilledLetter } from "../../lib/documents/letters/fill-letter.ts";
import { ANSWERS } from "../lib/documents/letters/sample-answers.ts";
import { articleLetter, reviewedArticle } from "../lib/documents/letters/sample-articles.ts";
import { sampleLetter } from "../lib/documents/letters/sample-letters.ts";
import { COMPLAINTS } from "../lib/documents/letters/sample-complaints.ts";
import { PUBLISHING } from "../lib/documents/letters/sample-publishing.ts";
import { SUPERVISION } from "../lib/documents/letters/sample-supervision.ts";
import { PACKS } from "../rules/procedures/in-force.ts";
import { hasLibreOffice } from "./libre-office.ts";

/** Every document by the name of its file; the review slip is made for every agency, with every review it has. */
const LETTERS: ReadonlyMap<string, FilledLetter> = new Map([
  ...Object.keys(ANSWERS).map((variant) => [variant, sampleLetter(variant)] as const),
  ...Object.entries(COMPLAINTS).map(([variant, fill]) => [variant, fill()] as const),
  ...Object.entries({ ...PUBLISHING, ...SUPERVISION }).map(([variant, fill]) => [variant, fill()] as const),
  ...PACKS.map((pack) => [`L10-${pack}`, articleLetter(pack, "L10", reviewedArticle(pack))] as const),
]);

const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), "letters-"));
mkdirSync(folder, { recursive: true });
if (hasLibreOffice()) await convert();
else console.log("skipped: there is no LibreOffice (soffice) on this machine");

async function convert(): Promise<void> {
  for (const [variant, letter] of LETTERS) {
    const docx = await letterDocx(letter);
    if (!docx.ok) throw new Error(`${variant}: ${docx.error}`);
    writeFileSync(join(folder, `${variant}.docx`), docx.value);
  }
  const files = [...LETTERS.keys()].map((variant) => join(folder, `${variant}.docx`));
  execFileSync("soffice", ["--headless", "--convert-to", "pdf", "--outdir", folder, ...files], { stdio: "ignore" });
  let wrong = 0;
  for (const [variant, letter] of LETTERS) {
    const lost = await lostIn(variant, letter);
    if (lost.length > 0) console.error(`${variant}: not on the pages: ${lost.join(" | ")}`);
    wrong += lost.length > 0 ? 1 : 0;
  }
  console.log(
    `${LETTERS.size} documents opened, ${LETTERS.size - wrong} with all their text and on as many pages as they may have; ${folder}`,
  );
  if (wrong > 0) process.exitCode = 1;
}

/** The lines of a document that its pages do not have (breaks and page numbers are no part of it), and a sheet's second page. */
async function lostIn(variant: string, letter: FilledLetter): Promise<string[]> {
  const bytes = new Uint8Array(readFileSync(join(folder, `${variant}.pdf`)));
  const read = await readAttachment({ name: `${variant}.pdf`, bytes });
  if (!read.ok) return [read.error];
  const text = read.value.draft.blocks.map((block) => block.text).join("\n");
  const isTooLong = letter.sheet && /—\s*2\s*—/.test(text);
  const pages = bare(text);
  const lines = letterText(letter).split(/[\n\t]/);
  return [...lines.filter((line) => !pages.includes(bare(line))), ...(isTooLong ? ["two pages"] : [])];
}

function bare(text: string): string {
  return text.replace(/—\s*\d+\s*—/g, "").replace(/\s/g, "");
}
