import type { About, LocalDate } from "../../model/draft.ts";
import type { Person } from "../../model/event.ts";
import type { Field, FieldValues } from "../../model/field.ts";

type Options = NonNullable<Field["options"]>;
type Option = Options[number];

/** What a page says of its article; empty where it says nothing. */
type Page = Pick<About, "title" | "column" | "attribute" | "author" | "date">;

/** Who begins, on which day, and the catalogue item that was chosen. */
interface Begun {
  readonly person: Person;
  readonly today: LocalDate;
  readonly item?: string | undefined;
}

/**
 * What the form that a case begins with is filled in with, for a person to look at: what the page and the settings say, and what
 * the words of title and column name among the options of these `fields`; what nobody says is left out.
 */
export function beginValues(fields: readonly Field[], page: Page, { person, today, item }: Begun): FieldValues {
  const { title = "", attribute = "", author = "", date = "" } = page;
  const chosen = fields.flatMap(({ id, options = [] }) => {
    const option = optionNamed(options, page);
    return option ? [{ id, option }] : [];
  });
  const values: FieldValues = {
    title,
    ...Object.fromEntries(chosen.map(({ id, option }) => [id, option.value])),
    ...Object.assign({}, ...chosen.map(({ option }) => option.with)),
    attribute: optionsOf(fields, "attribute").find((one) => one.title === attribute)?.value ?? "",
    drafter: person.name || author,
    department: person.department,
    "formed-on": /^\d{4}-\d{2}-\d{2}$/.test(date) && date <= today ? date : today,
    "catalogue-item": item ?? "",
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ""));
}

function optionsOf(fields: readonly Field[], id: string): Options {
  return fields.find((field) => field.id === id)?.options ?? [];
}

/** The first option that title or column name; else the one without words of its own. */
function optionNamed(options: Options, { title = "", column = "" }: Page): Option | undefined {
  const name = ownName(title);
  const named = options.find(
    ({ words = [], unless = [] }) =>
      words.some((word) => name.includes(word) || column.includes(word)) && !unless.some((word) => name.includes(word)),
  );
  return named ?? options.find(({ words }) => words?.length === 0);
}

/** The title without the names of other documents; what a name has in brackets (草案, 征求意见稿) says what this one is. */
function ownName(title: string): string {
  return title.replaceAll(/《([^《》]*)》/g, (_, name: string) => (/[（(][^（()）]*[）)]/.exec(name) ?? [""])[0]);
}
