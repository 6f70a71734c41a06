/** Points as people write them, from hundredths: 5, 4.5, 4.75. */
export function pointsText(hundredths: number): string {
  const whole = Math.trunc(hundredths / 100);
  const rest = String(Math.abs(hundredths % 100))
    .padStart(2, "0")
    .replace(/0+$/, "");
  const sign = hundredths < 0 && whole === 0 ? "-" : "";
  return `${sign}${whole}${rest === "" ? "" : `.${rest}`}`;
}
