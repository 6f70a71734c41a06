import type { Dice } from "./dice.ts";

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const REGIONS = ["110101", "341525", "371302", "350602", "120104", "440305", "510107", "650102", "820000"] as const;

function two(value: number): string {
  return String(value).padStart(2, "0");
}

function monthAndDay(dice: Dice): string {
  return two(1 + dice.below(12)) + two(1 + dice.below(28));
}

/** Synthetic: the numbers belong to nobody, their check digits are right. */
export function identityNumber(dice: Dice): string {
  const body = `${dice.pick(REGIONS)}${1930 + dice.below(90)}${monthAndDay(dice)}${dice.digits(3)}`;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(body[index]), 0);
  return body + "10X98765432".charAt(sum % 11);
}

/** Fifteen digits, without a check digit. */
export function oldIdentityNumber(dice: Dice): string {
  return `${dice.pick(REGIONS).replace("820000", "340104")}${two(25 + dice.below(70))}${monthAndDay(dice)}${dice.digits(3)}`;
}

/** Eleven digits of the mobile networks. */
export function mobileNumber(dice: Dice): string {
  return `1${3 + dice.below(7)}${dice.digits(9)}`;
}

/** Sixteen or nineteen digits that end in Luhn's. */
export function cardNumber(dice: Dice): string {
  const prefix = dice.pick(["62", "62", "4", "51", "35"]);
  const length = prefix === "62" ? dice.pick([16, 19]) : 16;
  const body = prefix + dice.digits(length - 1 - prefix.length);
  return body + luhnDigit(body);
}

function luhnDigit(body: string): string {
  const sum = Array.from(body)
    .toReversed()
    .reduce((total, letter, index) => {
      const doubled = index % 2 === 0 ? Number(letter) * 2 : Number(letter);
      return total + (doubled > 9 ? doubled - 9 : doubled);
    }, 0);
  return String((10 - (sum % 10)) % 10);
}

/** Another digit in place of the last. */
export function withWrongLast(number: string, dice: Dice): string {
  const last = number.at(-1) === "X" ? 0 : Number(number.at(-1));
  return number.slice(0, -1) + String((last + 1 + dice.below(8)) % 10);
}
