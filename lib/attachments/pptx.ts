import type { Reading } from "./attachment.ts";
import { readEmbedded } from "./docx.ts";
import { readOutsideTargets, readPictures, readProperties } from "./office-properties.ts";
import { readWordPart } from "./word-part.ts";
import type { Parts } from "./zip.ts";

/** Reads a presentation (ECMA-376, PresentationML): its paragraphs are like those of a Word document. */
export async function readPptx(parts: Parts, reading: Reading): Promise<void> {
  const slides = parts.names.filter((name) => /^ppt\/(slides|notesSlides|comments)\/[^/]+\.xml$/.test(name));
  for (const [index, name] of slides.entries()) {
    await reading.pause();
    const number = /(\d+)\.xml$/.exec(name)?.[1] ?? "";
    const isSlide = name.startsWith("ppt/slides/");
    const place = isSlide ? `第${number}页` : name.includes("notes") ? `备注页${number}` : "批注";
    readWordPart(parts.read(name), reading.out, isSlide ? { place } : { place, hidden: "comment" });
    reading.progress((0.8 * (index + 1)) / slides.length);
  }
  readProperties(parts, reading);
  readOutsideTargets(parts, reading);
  await readPictures(parts, reading);
  await readEmbedded(parts, reading);
}
