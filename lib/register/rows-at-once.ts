/** How many rows are read or written in one go: as good as none in memory, and so many that the asking costs little beside the rows. */
export const ROWS_AT_ONCE = 2000;
