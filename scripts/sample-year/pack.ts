import type { RulePack } from "../../lib/model/rule-pack.ts";
import { huoshan } from "../../rules/huoshan/pack.ts";
import { SAMPLE_CATALOGUE } from "./catalogue.ts";
import { SAMPLE_OFFICE } from "./office.ts";

/** The sample agency's rules, as an agency would bring its own: those of 霍山, with a catalogue of its own. */
export const samplePack: RulePack = {
  ...huoshan,
  id: "sample-county",
  title: `${SAMPLE_OFFICE.name}规则（照霍山县的制度，目录是编的）`,
  agency: SAMPLE_OFFICE.name,
  catalogue: SAMPLE_CATALOGUE,
};
