import { defineConfig } from "wxt";

/** Loopback only: the demo portal that `npm start` and the browser tests serve. */
const LOOPBACK = ["http://127.0.0.1/*", "http://localhost/*"];

/**
 * zod tries `new Function` when the first schema is made, and the browser lists that as an error of ours. Its own switch comes too late:
 * schemas are made while modules load, before any line of ours runs. So it is set where zod keeps it.
 */
function zodWithoutEval() {
  return {
    name: "zod-without-eval",
    transform: (code: string, id: string) =>
      id.endsWith("/zod/v4/core/core.js") ? `${code}\nglobalConfig.jitless = true;\n` : undefined,
  };
}

export default defineConfig({
  // Names come from visible import lines, so that readers and the layering lint both see them.
  imports: false,
  manifestVersion: 3,
  // 360 and 统信 browsers lag behind Chrome; the minimum versions below are meant.
  vite: () => ({
    plugins: [zodWithoutEval()],
    build: { target: ["chrome105", "firefox147"] },
    // The worker that reads files loads each reader when it is needed.
    worker: { format: "es", plugins: () => [zodWithoutEval()] },
    // Character maps of pdf.js, bundled as scripts: our pages may fetch nothing.
    assetsInclude: ["**/*.bcmap"],
  }),
  outDirTemplate: "{{browser}}-mv{{manifestVersion}}{{modeSuffix}}",
  manifest: ({ mode, browser }) => ({
    name: "__MSG_name__",
    description: "__MSG_description__",
    default_locale: "zh_CN",
    permissions: [
      // The log of checks must not be thrown out by the browser when the disk is short.
      "unlimitedStorage",
      // Settings and the sites that the person switched on.
      "storage",
      // Content scripts are registered for those sites only; some editors keep their undo only when called by their own API.
      "scripting",
      // Holds the CMS's publish request while something is left to mend; limited to switched-on sites.
      "declarativeNetRequestWithHostAccess",
      // Locks the vault when nobody used it for a while, looks each morning what is due, also when the worker is not running.
      "alarms",
      // One notification a working day's morning: how many requests are overdue or due. It can be switched off.
      "notifications",
      // The popup reads the address of the tab it was opened on, to offer 「在此网站启用」.
      "activeTab",
    ],
    // Nothing runs anywhere until a person switches a site on, and then on that site alone.
    optional_host_permissions: ["http://*/*", "https://*/*"],
    ...(mode === "demo" ? { host_permissions: LOOPBACK } : {}),
    // Framed in a switched-on page when a file is chosen there: reads it where that page cannot look. Chrome gives it an
    // address that is new with each start of the browser, Firefox one for each installation, so no site can ask for it.
    web_accessible_resources: [
      {
        resources: ["attachment.html"],
        matches: ["http://*/*", "https://*/*"],
        ...(browser === "firefox" ? {} : { use_dynamic_url: true }),
      },
    ],
    content_security_policy: {
      extension_pages: "default-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'none'",
    },
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "gongkai@gongkai.local",
              // Custom Highlight underlines and the Navigation API.
              strict_min_version: "147.0",
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : { minimum_chrome_version: "105" }),
  }),
});
