import { article } from '../state/article'
import { shownPerson } from '../state/filters'
import { articleLanguage } from '../state/words'
import { Capped } from './capped'
import { EntityName } from './entity-name'
import { type QuoteGroup, quoteGroups, scareQuotes } from './quote-groups'
import { QuoteRow } from './quote-row'

/** Who said what. */
export function QuotesPanel() {
  const groups = quoteGroups(article.value, shownPerson.value)
  const scare = shownPerson.value === null ? scareQuotes(article.value) : []
  if (groups.length === 0 && scare.length === 0) return <p class="none">Nobody is quoted.</p>
  return (
    <>
      <Capped items={groups} size={60} noun="speakers" each={(group, index) => <Group key={index} group={group} />} />
      {scare.length > 0 && (
        <section class="group">
          <h3>In quotation marks, said by nobody</h3>
          <ul class="plain">
            <Capped items={scare} size={60} noun="quotes" each={(id) => <QuoteRow key={id} id={id} />} />
          </ul>
        </section>
      )}
    </>
  )
}

function Group({ group }: { group: QuoteGroup }) {
  const { entity, name, quotes } = group
  const role = entity === null ? null : article.value.entities[entity]?.roles[0]?.text
  return (
    <section class="group">
      <h3>
        {entity !== null ? (
          <EntityName id={entity} />
        ) : name ? (
          <bdi lang={articleLanguage.value}>{name}</bdi>
        ) : (
          <em>Speaker not told</em>
        )}
        {role && (
          <small dir="auto" lang={articleLanguage.value}>
            {role}
          </small>
        )}
      </h3>
      <ul class="plain">
        <Capped items={quotes} size={60} noun="quotes" each={(id) => <QuoteRow key={id} id={id} />} />
      </ul>
    </section>
  )
}
