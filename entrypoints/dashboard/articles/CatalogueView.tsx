import type { JSX } from "preact";
import { Catalogue } from "../../../components/articles/Catalogue.tsx";
import { NO_ITEM_FILTER } from "../../../lib/projections/catalogue/filter-items.ts";
import { coverageOf } from "./coverage.ts";
import type { RequestsViewProps } from "../requests/RequestsView.tsx";

/** How the catalogue was looked at last. */
let filter = NO_ITEM_FILTER;

/** 目录, as the articles of the log stand to it. */
export function CatalogueView({ cases, loaded, date }: RequestsViewProps): JSX.Element {
  return (
    <Catalogue
      coverage={coverageOf(cases.state(), loaded.catalogue, date)}
      today={date}
      initial={filter}
      onFilter={(next) => (filter = next)}
      isReading={!cases.state().isAll}
    />
  );
}
