/** Crockford's digits: none looks like another. */
const DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const GROUPS = 6;
const SIZE = 5;

/** A new recovery code: six groups of five digits, 150 random bits. */
export function newRecoveryCode(): string {
  const digits = Array.from(crypto.getRandomValues(new Uint8Array(GROUPS * SIZE)), (byte) => DIGITS[byte % 32] ?? "");
  const groups = Array.from({ length: GROUPS }, (_, group) => digits.slice(group * SIZE, (group + 1) * SIZE).join(""));
  return groups.join("-");
}

/** The code as it was made, from what was typed off paper: small letters, gaps, O for 0, I and L for 1. */
export function recoveryCodeOf(typed: string): string {
  const digits = typed
    .normalize("NFKC")
    .toUpperCase()
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1")
    .replaceAll(/[^0-9A-Z]/g, "");
  return (digits.match(/.{1,5}/g) ?? []).join("-");
}
