/** Most rows of a sheet that is imported. */
export const MOST_ROWS = 20_000;

/** Columns further to the right are not looked at. */
export const MOST_COLUMNS = 200;

/** Most merged areas of a workbook. */
export const MOST_AREAS = 20_000;

/** Most cells of a workbook that are given what their merged area says. */
export const MOST_SPREAD = 1_000_000;

/** Most sheets of a workbook. */
export const MOST_SHEETS = 100;

/** Largest ledger, in bytes. */
export const LARGEST_LEDGER = 30 * 2 ** 20;
