import type { ReportingText } from "../../../lib/model/reporting.ts";
import { askedFigures } from "./asked.ts";
import { counts } from "./counts.ts";
import { huoshanOutline } from "./outline.ts";

/** What 霍山 reports beside what every agency does. */
export const reporting: ReportingText = { counts, asked: askedFigures, outlines: [huoshanOutline] };
