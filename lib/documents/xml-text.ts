/** What XML 1.0 cannot hold: controls, halves of pairs, and two characters that are none. */
const NO_XML = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** A text without what no XML file can hold; such a file would not open. */
export function xmlText(text: string): string {
  return text.replace(NO_XML, "");
}

/** A text as it stands between the tags of an XML file. */
export function xmlEscaped(text: string): string {
  return xmlText(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
