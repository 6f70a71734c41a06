/** Letters that nobody signs for, or that reached another part of the organ first: confirmed on the day they arrive. */
export const LETTERS = ["mail-plain", "mail-elsewhere"];

/**
 * Received on the day that both sides confirmed. E-mail: 207号 of 2015 took the day it reached the system, 条例第三十一条
 * 第三项 of 2019 that of the confirmation, which goes before ([D] in DOMAIN 1.2).
 */
export const CONFIRMED_CHANNELS = [...LETTERS, "internet", "fax", "email"];

/** Received on the day they come: handed over, signed for, or written down by the office for the applicant. */
export const DIRECT_CHANNELS = ["in-person", "mail-signed", "oral"];
