import { test, testFullDisk } from "./full-disk.ts";

// The storage that entries wait in is full as well.
test.use({ outboxToo: true });
testFullDisk();
