import { type MarkKind, markKinds } from '../marks/mark'
import { article } from '../state/article'
import { shownKinds, shownPerson, toggleKind } from '../state/filters'
import { Icon } from './icon'

const names: Record<MarkKind, string> = {
  quote: 'Quotes',
  person: 'People',
  organization: 'Organizations',
  place: 'Places',
  date: 'Dates',
}

/** Which marks are shown, by kind and by person; at the same time the legend of how each kind looks. */
export function FilterBar() {
  const { entities, quotes, dates } = article.value
  const counts: Record<MarkKind, number> = {
    quote: quotes.length,
    person: 0,
    organization: 0,
    place: 0,
    date: dates.length,
  }
  for (const { type } of entities) counts[type]++
  const people = [...new Set(entities.filter(({ type }) => type === 'person').map(({ name }) => name))]
  return (
    <fieldset class="filters">
      <legend class="visually-hidden">Marks in the text</legend>
      {markKinds.map((kind) => (
        <button
          key={kind}
          type="button"
          class="chip"
          aria-pressed={shownKinds.value.has(kind)}
          onClick={() => toggleKind(kind)}
        >
          <Icon name={kind} />
          <span class={`mark-${kind}`}>{names[kind]}</span>
          <span class="count">{counts[kind]}</span>
        </button>
      ))}
      <select
        aria-label="Only this person"
        value={shownPerson.value ?? ''}
        onChange={({ currentTarget }) => (shownPerson.value = currentTarget.value || null)}
      >
        <option value="">Everyone</option>
        {people.slice(0, 300).map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </fieldset>
  )
}
