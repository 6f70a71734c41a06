import type { JSX } from "preact";
import { CaseRules } from "../../../components/rules-shown/CaseRules.tsx";
import { Differs } from "../../../components/rules-shown/Differs.tsx";
import { ExpiredNotice } from "../../../components/rules-shown/ExpiredNotice.tsx";
import { RulesPage } from "../../../components/rules-shown/RulesPage.tsx";
import type { CasePageProps } from "../../../components/cases/CasePage.tsx";
import type { Case } from "../../../lib/model/case.ts";
import type { LocalDate } from "../../../lib/model/draft.ts";
import type { Procedure } from "../../../lib/model/procedure.ts";
import { caseRules } from "../../../lib/projections/rules-shown/case-rules.ts";
import {
  differingAbout,
  differingFor,
  differingOf,
  itemsDiffering,
} from "../../../lib/projections/rules-shown/differing.ts";
import { expiryOf } from "../../../lib/projections/rules-shown/expiry.ts";
import type { Loaded } from "../load.ts";
import { presentMinute } from "../present-minute.ts";

type Shown = Pick<Loaded, "rules" | "agency" | "person">;

/** What a case's page says of the rules that it goes by, and beside each limit of what documents say differently of it. */
export function rulesOfCase(
  one: Case,
  procedure: Procedure,
  { rules: { pack } }: Shown,
  today: LocalDate,
): Pick<CasePageProps, "rules" | "differs"> {
  const all = differingFor(pack, procedure);
  return {
    rules: <CaseRules rules={caseRules(one, procedure, today)} differing={differingAbout(all, procedure.id)} />,
    differs: ({ clock, title }) => <Differs of={title} all={differingAbout(all, procedure.id, clock)} />,
  };
}

/** That the document of the pack in force has expired; nothing where it has not. */
export function Expired({ loaded, date }: { readonly loaded: Shown; readonly date: LocalDate }): JSX.Element | null {
  const expiry = expiryOf(loaded.rules.pack, loaded.rules, date);
  if (!expiry) return null;
  return (
    <ExpiredNotice expiry={expiry}>
      {expiry.kept ? "可以在设置里更改。" : "仍要继续执行的，请在设置里选择。"}
    </ExpiredNotice>
  );
}

/** 规定之间的不同 of the pack in force. */
export function RulesView({ loaded, date }: { readonly loaded: Shown; readonly date: LocalDate }): JSX.Element {
  const { rules, agency, person } = loaded;
  const { pack } = rules;
  return (
    <RulesPage
      title={pack.title}
      validity={pack.validity}
      today={date}
      differing={differingOf(pack, date)}
      items={itemsDiffering(pack.catalogue)}
      agency={agency}
      by={person.name}
      now={presentMinute}
      onPrint={() => print()}
    >
      <Expired loaded={loaded} date={date} />
    </RulesPage>
  );
}
