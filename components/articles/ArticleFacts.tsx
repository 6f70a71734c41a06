import type { ComponentChildren, JSX } from "preact";
import type { Case } from "../../lib/model/case.ts";
import type { LocalDate } from "../../lib/model/draft.ts";
import { channelSentence, type Channels } from "../../lib/projections/articles/channel-check.ts";
import type { ArticleLine } from "../../lib/projections/articles/article-line.ts";
import { interpretationState } from "../../lib/projections/articles/interpretation-state.ts";
import { shortDay } from "../../lib/projections/due-words.ts";
import { sealCode } from "../../lib/text/seal-digest.ts";

/** Props of {@link ArticleFacts}. */
export interface ArticleFactsProps {
  readonly one: Case;
  readonly line: ArticleLine;
  readonly today: LocalDate;
  readonly channels: Channels;
  /** What is done with the sealed text: the hand-over file. */
  readonly children?: ComponentChildren;
}

/** 审定稿和公开: what was sealed and by whom, where it is public, whether that is the same, and what still goes with it. */
export function ArticleFacts({ one, line, today, channels, children }: ArticleFactsProps): JSX.Element {
  const { place, seal, compared } = one.article ?? {};
  const { published, publication } = line;
  const wrong = published && publication !== "taken-down" ? channelSentence(published.address, channels) : undefined;
  const interpretation = interpretationState(one);
  const { validity } = one.fields;
  return (
    <section class="card article-facts" aria-labelledby="article-facts">
      <h2 id="article-facts">审定稿和公开</h2>
      <dl class="facts">
        <Fact title="审定稿">
          {seal ? (
            <>
              {shortDay(seal.on, today)}
              {seal.by || "未填姓名"}
              {seal.title}时封存，{seal.characters} 字
              <br />
              封存码 <code>{sealCode(seal.digest)}</code>
            </>
          ) : (
            <span class="muted">没有封存的文字。在发布系统的编辑页面上审定时封存，按纸质登记的不封存。</span>
          )}
        </Fact>
        {place && (
          <Fact title="发布系统">
            {place.portal} <span class="muted address">{place.page}</span>
          </Fact>
        )}
        <Fact title="公开">
          {published ? (
            <>
              {shortDay(published.publishedOn, today)}
              {PUBLICATION[publication]}
              {published.address !== undefined && (
                <>
                  <br />
                  <Address address={published.address} />
                </>
              )}
            </>
          ) : (
            <span class="muted">还没有公开</span>
          )}
          {wrong !== undefined && <p class="problem">{wrong}</p>}
        </Fact>
        {compared && (
          <Fact title="网页核对">
            {compared.same ? (
              <>{shortDay(compared.on, today)}核对，与审定稿一致</>
            ) : (
              <span class="problem">
                {shortDay(compared.on, today)}核对，与审定稿不一致，请更正网页，或者登记更正、重新审定。
              </span>
            )}
          </Fact>
        )}
        {interpretation && (
          <Fact title="解读">
            <span class={interpretation.isLacking ? "problem" : undefined}>{interpretation.sentence}</span>
          </Fact>
        )}
        {typeof validity === "string" && (
          <Fact title="效力标注">
            {line.lacksMark ? <span class="problem">效力已经变化，原网页还没有标注。</span> : "原网页已经标注。"}
          </Fact>
        )}
      </dl>
      {children}
    </section>
  );
}

const PUBLICATION: Readonly<Record<ArticleLine["publication"], string>> = {
  "not-yet": "",
  public: "公开",
  amending: "公开，正在更正",
  "taken-down": "公开，后来撤下",
  "closed-otherwise": "",
};

function Fact({ title, children }: { readonly title: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A link where it is an address of the web, for it was typed or read from a page. */
function Address({ address }: { readonly address: string }): JSX.Element {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return <span class="address">{address}</span>;
  return (
    <a class="address" href={address} target="_blank" rel="noreferrer noopener">
      {address}
    </a>
  );
}
