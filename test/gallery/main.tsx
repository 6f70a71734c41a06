import { render } from "preact";
import overlayCss from "../../components/overlay/overlay.css?inline";
import baseCss from "../../components/ui/base.css?inline";
import dashboardCss from "../../components/dashboard/dashboard.css?inline";
import articlesCss from "../../components/articles/articles.css?inline";
import ledgerCss from "../../components/ledger/ledger.css?inline";
import lettersCss from "../../components/letters/letters.css?inline";
import dutiesCss from "../../components/duties/duties.css?inline";
import supervisionCss from "../../components/supervision/supervision.css?inline";
import scoringCss from "../../components/supervision/scoring.css?inline";
import dataCss from "../../components/data/data.css?inline";
import figuresCss from "../../components/figures/figures.css?inline";
import reportingCss from "../../components/reporting/reporting.css?inline";
import selfCheckCss from "../../components/self-check/self-check.css?inline";
import annualCss from "../../components/annual/annual.css?inline";
import annualImportCss from "../../components/annual/import/import.css?inline";
import annualTextsCss from "../../components/annual/texts/texts.css?inline";
import gridCss from "../../components/ui/grid.css?inline";
import trailCss from "../../components/trail/trail.css?inline";
import rulesCss from "../../components/rules-shown/rules.css?inline";
import printCss from "../../components/ui/print.css?inline";
import besideCss from "../../components/requests/beside.css?inline";
import requestsCss from "../../components/requests/requests.css?inline";
import fillCss from "../../components/fill/fill.css?inline";
import reviewCss from "../../components/overlay/review/review.css?inline";
import catalogueCss from "../../components/overlay/catalogue/catalogue.css?inline";
import portalCss from "../../components/portal/portal-panel.css?inline";
import popupCss from "../../components/popup/popup.css?inline";
import calendarCss from "../../components/settings/calendar.css?inline";
import settingsCss from "../../components/settings/settings.css?inline";
import { STORIES, type Story } from "./stories.tsx";
import { cmsCss, CmsPage } from "./CmsPage.tsx";

const PAGES = {
  popup: popupCss,
  dashboard: [dashboardCss, requestsCss, besideCss, lettersCss, ledgerCss, articlesCss, dutiesCss, supervisionCss]
    .concat(
      annualCss,
      annualImportCss,
      annualTextsCss,
      gridCss,
      scoringCss,
      dataCss,
      figuresCss,
      reportingCss,
      selfCheckCss,
      trailCss,
      rulesCss,
      printCss,
    )
    .join(""),
  settings: settingsCss + calendarCss,
};

const name = new URLSearchParams(location.search).get("story");
const story = name === null ? undefined : STORIES[name];
if (story) show(story);
else list();

function show(chosen: Story): void {
  const app = document.querySelector("#app");
  if (!app) return;
  if (chosen.on === "overlay" || chosen.on === "portal") {
    style(document.head, cmsCss);
    render(<CmsPage />, app);
    const host = document.createElement("gongkai-overlay");
    document.documentElement.append(host);
    // Open here, closed in the product: axe must be able to look inside.
    const root = host.attachShadow({ mode: "open" });
    style(root, overlayCss + fillCss + (chosen.on === "portal" ? portalCss : catalogueCss + reviewCss));
    const mount = document.createElement("div");
    root.append(mount);
    render(chosen.view, mount);
  } else {
    style(document.head, baseCss + PAGES[chosen.on]);
    render(chosen.view, app);
  }
  if (chosen.press?.length) document.documentElement.dataset.press = chosen.press.join("|");
  document.documentElement.dataset.ready = "true";
}

function style(parent: Node, css: string): void {
  const element = document.createElement("style");
  element.textContent = css;
  parent.appendChild(element);
}

function list(): void {
  document.body.innerHTML = Object.keys(STORIES)
    .map((each) => `<p><a href="?story=${each}">${each}</a></p>`)
    .join("");
}
