import type { JSX } from "preact";
import { civilMinute } from "../../lib/deadlines/civil-time.ts";
import { PersonCard, type PersonCardProps } from "./PersonCard.tsx";
import { OF_INFORMANT } from "./PersonFields.tsx";

/** One time that the compartment was opened or the informant looked at. */
export interface Look {
  readonly at: string;
  readonly name: string;
  /** For what; absent where the compartment was opened, whoever's report was looked for. */
  readonly purpose?: string;
  /** What was refused. */
  readonly refused?: "look" | "change" | "erase";
}

/** Props of {@link Informant}. */
export interface InformantProps extends Omit<PersonCardProps, "words" | "kinds" | "asked" | "forPurpose"> {
  /** This desk is of the department that was reported. */
  readonly isBarred: boolean;
  /** Newest first. */
  readonly looks: readonly Look[];
}

const WORDS: PersonCardProps["words"] = {
  id: "informant",
  title: "举报人",
  compartment: "informants",
  open: "各步骤的文字里写到举报人的姓名、单位、电话、地址和举报内容原句的，记录时换成〔举报人〕〔工作单位〕等字样。",
  locked: "保险箱没有解锁，各步骤的文字里写到举报人的不会替换：不要写入姓名、单位、电话、地址和能看出是谁举报的情节。",
};

const REFUSED = { look: "查看", change: "修改", erase: "清除" } as const;

function whatOf(purpose: string | undefined): string {
  return purpose === undefined ? "打开保险箱" : `查看本件，用途：${purpose}`;
}

/** Who reported: never to the department that was reported; to others while the vault is open, for a purpose, and put down. */
export function Informant({ isBarred, looks, ...card }: InformantProps): JSX.Element {
  return (
    <>
      {isBarred ? (
        <section class="card applicant" aria-labelledby="informant">
          <h2 id="informant">举报人</h2>
          <p>被反映的部门不能查看举报人信息，这里不显示。</p>
        </section>
      ) : (
        <PersonCard words={WORDS} asked={OF_INFORMANT} forPurpose {...card} />
      )}
      <section class="card" aria-labelledby="looks">
        <h2 id="looks">谁在什么时候看过举报人信息</h2>
        {looks.length === 0 ? (
          <p class="muted">还没有人查看过。</p>
        ) : (
          <ul class="looks">
            {looks.map(({ at, name, purpose, refused }) => (
              <li key={`${at} ${purpose ?? ""}`}>
                <span class="muted">{civilMinute(at)}</span> {name || "未填姓名"}
                {refused === undefined ? whatOf(purpose) : `要${REFUSED[refused]}本件举报人信息，没有准许`}
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
