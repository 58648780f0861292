import type { Entity } from 'nutgraf'
import { count } from '../count'
import { article } from '../state/article'
import { articleLanguage } from '../state/words'
import { Capped } from './capped'
import { EntityName } from './entity-name'

const sections = [
  ['person', 'People'],
  ['organization', 'Organizations'],
  ['place', 'Places'],
] as const

/** Everybody and everything named, the most often named first. */
export function NamesPanel() {
  const { entities } = article.value
  if (entities.length === 0) return <p class="none">Nobody and nothing is named.</p>
  return (
    <>
      {sections.map(([type, title]) => (
        <Section key={type} title={title} ids={idsOf(entities, type)} />
      ))}
    </>
  )
}

function Section({ title, ids }: { title: string; ids: readonly number[] }) {
  if (ids.length === 0) return null
  return (
    <section class="group">
      <h3>
        {title} <span class="count">{ids.length}</span>
      </h3>
      <ul class="plain">
        <Capped items={ids} size={100} noun="names" each={(id) => <Row key={id} id={id} />} />
      </ul>
    </section>
  )
}

function Row({ id }: { id: number }) {
  const entity = article.value.entities[id]
  if (!entity) return null
  const said = article.value.quotes.filter(({ speakers }) => speakers.some((speaker) => speaker.entity === id)).length
  return (
    <li class="entity">
      <EntityName id={id} />
      <span class="tally">
        {entity.country && <abbr title={countryName(entity.country)}>{entity.country}</abbr>}
        <span>{count(entity.mentions.length, 'mention')}</span>
        {said > 0 && <span>{count(said, 'quote')}</span>}
        {!entity.inStory && <span class="tag">outside the story</span>}
      </span>
      {entity.roles.length > 0 && (
        <span class="roles" dir="auto" lang={articleLanguage.value}>
          {entity.roles.map(({ text }) => text).join(' · ')}
        </span>
      )}
    </li>
  )
}

function idsOf(entities: readonly Entity[], type: Entity['type']): readonly number[] {
  return entities
    .flatMap((entity, id) => (entity.type === type ? [{ id, entity }] : []))
    .sort(
      (a, b) =>
        Number(b.entity.inStory) - Number(a.entity.inStory) || b.entity.mentions.length - a.entity.mentions.length,
    )
    .map(({ id }) => id)
}

/** A file from elsewhere may hold codes that are none. */
export function countryName(code: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code
  } catch {
    return code
  }
}
