import type { PublicationDate } from 'nutgraf'
import { DecisionFacts, Fact } from './decision-facts'
import { inWords } from './edtf'

const bases: Record<PublicationDate['basis'], string> = {
  given: 'You set it.',
  stated: 'The text says so.',
  inferred: 'It follows from the dates and weekdays in the text.',
}

export function ExplainPublished({ published }: { published: PublicationDate }) {
  return (
    <>
      <p class="explain-words">{inWords(published.value)}</p>
      <dl>
        <Fact name="Value">
          <code>{published.value}</code>
        </Fact>
        <Fact name="Basis">
          {published.basis}. {bases[published.basis]}
        </Fact>
        <DecisionFacts decision={published} span={null} />
      </dl>
    </>
  )
}
