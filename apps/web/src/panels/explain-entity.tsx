import type { Entity } from 'nutgraf'
import { quotesBy } from '../marks/related'
import { article } from '../state/article'
import { choose } from '../state/go-to'
import { articleLanguage, words } from '../state/words'
import { DecisionFacts, Fact } from './decision-facts'
import { countryName } from './names-panel'
import { SpanButton } from './span-button'

interface Props {
  readonly id: number
  readonly entity: Entity
  readonly mention: number
}

export function ExplainEntity({ id, entity, mention }: Props) {
  const chosen = entity.mentions[mention]
  const aliases = entity.aliases.map(({ text }) => text).filter((text) => text !== entity.name)
  const said = quotesBy(article.value, id).length
  return (
    <>
      <p class="explain-words" dir="auto" lang={articleLanguage.value}>
        <bdi lang={articleLanguage.value} class={`mark-${entity.type}`}>
          {entity.name}
        </bdi>
      </p>
      <dl>
        {entity.roles.length > 0 && (
          <Fact name="Roles">
            {entity.roles.map((role) => (
              <SpanButton key={role.span.start} span={role.span} />
            ))}
          </Fact>
        )}
        {aliases.length > 0 && (
          <Fact name="Also">
            <bdi lang={articleLanguage.value}>{[...new Set(aliases)].join(' · ')}</bdi>
          </Fact>
        )}
        {entity.country && (
          <Fact name="Country">
            {countryName(entity.country)} <code>{entity.country}</code>
          </Fact>
        )}
        {said > 0 && <Fact name="Quotes">{said}</Fact>}
        <Fact name="Mentions">
          <ol class="plain mentions">
            {entity.mentions.slice(0, 60).map(({ span, form }, index) => (
              <li key={span.start}>
                <button
                  type="button"
                  class="span-button"
                  aria-pressed={index === mention}
                  onClick={() => choose({ kind: 'entity', id, mention: index }, { scroll: true })}
                >
                  <bdi lang={articleLanguage.value}>{words(span, 40)}</bdi>
                  {form !== 'name' && <small> {form}</small>}
                </button>
              </li>
            ))}
          </ol>
        </Fact>
        {chosen && <DecisionFacts decision={chosen} span={chosen.span} />}
      </dl>
    </>
  )
}
