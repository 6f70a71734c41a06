// Runs before anything is installed, on whatever Node the machine has: plain JavaScript, no dependency.
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES =
  process.platform === "win32"
    ? ["chrome.exe", "msedge.exe", "chromium.exe"]
    : [
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
        "microsoft-edge",
        "microsoft-edge-stable",
      ];

const PLACES = {
  darwin: [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"].flatMap((variable) => {
    const root = process.env[variable];
    return root
      ? [join(root, "Google/Chrome/Application/chrome.exe"), join(root, "Microsoft/Edge/Application/msedge.exe")]
      : [];
  }),
};

/**
 * Path of an installed Chromium, Chrome or Edge; the variable CHROMIUM_PATH goes first. `undefined` where there is none.
 *
 * @returns {string | undefined}
 */
export function findChromium() {
  const onPath = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const places = [process.env.CHROMIUM_PATH ?? "", ...onPath, ...(PLACES[process.platform] ?? [])];
  return places.find((path) => path !== "" && isExecutable(path));
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
