/** A number without the tail that sums of decimals carry (0.1 + 0.2), to six decimals. */
export function rounded(value: number): number {
  return Number(value.toFixed(6));
}
