/** The width of a text in characters: a Latin letter or digit takes some half; between it and a Chinese one stands a quarter. */
function ems(text: string): number {
  const characters = Array.from(text).reduce((sum, one) => sum + (/[ -~]/.test(one) ? 0.55 : 1), 0);
  return characters + (text.match(/[!-~](?=[^ -~])|[^ -~](?=[!-~])/g)?.length ?? 0) * 0.25;
}

/** How many lines a text takes where so many characters stand in one. */
export function linesIn(text: string, room: number): number {
  const full = Math.max(1, Math.floor(room));
  return text.split("\n").reduce((count, line) => count + Math.max(1, Math.ceil(ems(line) / full)), 0);
}
