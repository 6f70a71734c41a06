import { expect, it } from "vitest";
import { passphraseStrength } from "../../../lib/model/passphrase.ts";

it.each([
  "",
  "短口令",
  "ninechars",
  "13805641234",
  "1990 0307 1234",
  "aaaaaaaaaaaa",
  "abcdefghijkl",
  "一一一一一一一一一一一一",
  "１３８０５６４１２３４",
])("%j is not taken, and why is said", (passphrase) => {
  const { strength, sentence } = passphraseStrength(passphrase);
  expect(strength).toBe("refused");
  expect(sentence).toMatch(/。$/);
});

it.each([
  ["huoshan2026", "fair"],
  ["yibaoju0564", "fair"],
  ["大别山里的映山红", "refused"],
  ["大别山里的映山红开了又开", "strong"],
  ["correct horse battery staple", "strong"],
])("%j is %s", (passphrase, strength) => {
  expect(passphraseStrength(passphrase).strength).toBe(strength);
});
