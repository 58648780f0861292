import type { Quote } from 'nutgraf'
import { byHand } from '../corrections/apply-speakers'
import { correctSpeaker } from '../corrections/correct'
import { article, draft } from '../state/article'
import { articleLanguage } from '../state/words'
import { DecisionFacts, Fact } from './decision-facts'
import { EntityName } from './entity-name'
import { quotedOrReported, quoteWords } from './quote-row'
import { SpanButton } from './span-button'

export function ExplainQuote({ quote }: { quote: Quote }) {
  return (
    <>
      <p class={`explain-words is-${quotedOrReported(quote)}`} dir="auto" lang={articleLanguage.value}>
        <q>{quoteWords(quote)}</q>
      </p>
      <dl>
        <Fact name="Type">{quote.type}</Fact>
        {quote.speakers.map((speaker) => (
          <Fact key={speaker.span.start} name="Speaker">
            {speaker.entity !== null && <EntityName id={speaker.entity} />}
            <span class="said-as">
              {speaker.entity !== null && ' as '}
              <SpanButton span={speaker.span} limit={50} /> · <code>{speaker.rule}</code> · {speaker.certainty}
            </span>
          </Fact>
        ))}
        {quote.speakers.length === 0 && <Fact name="Speaker">not told</Fact>}
        <Fact name="Correct">
          <SpeakerChoice quote={quote} />
        </Fact>
        {quote.cue && (
          <Fact name="Cue">
            <SpanButton span={quote.cue} />
          </Fact>
        )}
        <DecisionFacts decision={quote} span={quote.span} />
      </dl>
    </>
  )
}

/** Sets the speaker by hand; "as parsed" takes that back. */
function SpeakerChoice({ quote }: { quote: Quote }) {
  const { entities } = article.value
  const corrected = draft.value.speakers.find((correction) => correction.quote.start === quote.span.start)
  const entity = quote.speakers[0]?.rule === byHand ? quote.speakers[0].entity : null
  const value = !corrected ? 'parsed' : corrected.speaker === null ? 'nobody' : String(entity ?? 'parsed')
  return (
    <select
      aria-label="Set the speaker by hand"
      value={value}
      onChange={({ currentTarget }) => setSpeaker(quote, currentTarget.value)}
    >
      <option value="parsed">As parsed</option>
      <option value="nobody">Nobody is named</option>
      {entities.slice(0, 500).map(
        ({ name, type }, id) =>
          type !== 'place' && (
            <option key={id} value={String(id)}>
              {name}
            </option>
          ),
      )}
    </select>
  )
}

function setSpeaker(quote: Quote, choice: string): void {
  // The speaker is the mention nearest before the quote: that is what a reader would point at.
  const mentions = article.value.entities[Number(choice)]?.mentions ?? []
  const before = mentions.filter(({ span }) => span.start < quote.span.end)
  const speaker = (before.at(-1) ?? mentions[0])?.span
  const correction = choice === 'parsed' ? undefined : choice === 'nobody' ? null : speaker
  // Only the speakers change: no new parse is needed.
  draft.value = correctSpeaker(draft.value, quote.span, correction)
}
