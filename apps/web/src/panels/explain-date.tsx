import type { DateMention } from 'nutgraf'
import { articleLanguage, words } from '../state/words'
import { DecisionFacts, Fact } from './decision-facts'
import { inWords } from './edtf'

const anchors: Record<Exclude<DateMention['anchor'], null>, string> = {
  absolute: 'itself: it says the date in full',
  published: 'the day of publication',
  event: 'an event of the story',
  mention: 'an earlier date in the text',
}

export function ExplainDate({ date }: { date: DateMention }) {
  return (
    <>
      <p class="explain-words" dir="auto" lang={articleLanguage.value}>
        {words(date.span, 120)}
      </p>
      <dl>
        <Fact name="Value">
          {date.value === null ? (
            'not known'
          ) : (
            <>
              {inWords(date.value)} <code>{date.value}</code>
            </>
          )}
        </Fact>
        <Fact name="Type">{date.type}</Fact>
        {date.anchor && <Fact name="Hangs on">{anchors[date.anchor]}</Fact>}
        <DecisionFacts decision={date} span={date.span} />
      </dl>
    </>
  )
}
