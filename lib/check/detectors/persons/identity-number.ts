import type { LocalDate } from "../../../model/draft.ts";

/** Province codes of GB/T 2260, and 81–83 of the residence permits for Hong Kong, Macao and Taiwan residents. */
const PROVINCES = new Set(
  "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83".split(" "),
);

/** GB 11643-1999: weights of the first 17 digits, and the check character by the weighted sum modulo 11. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = "10x98765432";

/** Whether 18 characters (folded, `x` small) are built like an identity number: province and birth date. */
export function looksLikeIdentityNumber(number: string, today: LocalDate): boolean {
  if (!/^\d{17}[\dx]$/.test(number) || !PROVINCES.has(number.slice(0, 2))) return false;
  return isBirthDate(number.slice(6, 10), number.slice(10, 12), number.slice(12, 14), today);
}

/** Whether 18 characters (folded, `x` small) are a citizen's identity number: province, birth date, check character. */
export function isIdentityNumber(number: string, today: LocalDate): boolean {
  if (!looksLikeIdentityNumber(number, today)) return false;
  let sum = 0;
  for (let index = 0; index < 17; index += 1) sum += Number(number[index]) * (WEIGHTS[index] ?? 0);
  return CHECK_CHARACTERS[sum % 11] === number[17];
}

/** Whether 15 digits may be a number of the first generation, which has no check character and a two-digit year. */
export function isOldIdentityNumber(number: string, today: LocalDate): boolean {
  if (!/^\d{15}$/.test(number) || !PROVINCES.has(number.slice(0, 2))) return false;
  return isBirthDate(`19${number.slice(6, 8)}`, number.slice(8, 10), number.slice(10, 12), today);
}

function isBirthDate(year: string, month: string, day: string, today: LocalDate): boolean {
  if (Number(year) < 1900 || `${year}-${month}-${day}` > today) return false;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= days;
}
