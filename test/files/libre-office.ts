import { execFileSync } from "node:child_process";

/** Whether LibreOffice can be asked to open what was written; where it is not there, what asks it says that it was skipped. */
export function hasLibreOffice(): boolean {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
