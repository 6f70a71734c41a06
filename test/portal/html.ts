/** HTML that is safe to send: made by {@link html} or vouched for by {@link raw}. */
export interface Html {
  readonly html: string;
}

type Value = string | number | Html | readonly Html[];

/** Text as HTML text or as a quoted attribute's value. */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** HTML that is to be sent as it is. */
export function raw(text: string): Html {
  return { html: text };
}

/** A template whose text values are escaped. */
export function html(strings: TemplateStringsArray, ...values: Value[]): Html {
  const parts = values.map((value, index) => (strings[index] ?? "") + render(value));
  return raw(parts.join("") + (strings[values.length] ?? ""));
}

function render(value: Value): string {
  if (typeof value === "string") return escapeHtml(value);
  if (typeof value === "number") return String(value);
  return "html" in value ? value.html : value.map((part) => part.html).join("");
}
