import { Icon } from '../chrome/icon'
import { article } from '../state/article'
import { choose } from '../state/go-to'
import { isSelected } from '../state/selection'
import { articleLanguage, words } from '../state/words'
import { CertaintyLabel } from './decision-facts'
import { inWords } from './edtf'
import { lights } from './lights'
import { labelHeight, layOutTimeline, type TimelineLayout, type TimelinePoint } from './timeline-layout'

/** The dated events of the story, drawn to scale, and the day the article was published. */
export function TimelinePanel() {
  const layout = layOutTimeline(article.value)
  return (
    <>
      <Published />
      {layout.points.length === 0 ? (
        <p class="none">No dated events.</p>
      ) : (
        <div class="timeline" style={{ height: `${layout.height}px` }}>
          <Scale {...layout} />
          <ol class="plain">
            {layout.points.map((point, index) => (
              <Label key={index} point={point} />
            ))}
          </ol>
        </div>
      )}
    </>
  )
}

function Published() {
  const { published } = article.value
  const target = { kind: 'published' } as const
  if (!published) return <p class="none">The date of publication is not known. It can be set under Edit.</p>
  return (
    <button
      type="button"
      class="row published"
      aria-pressed={isSelected(target)}
      onClick={() => choose(target, { scroll: false })}
      {...lights(target)}
    >
      <strong>Published {inWords(published.value)}</strong>
      <CertaintyLabel certainty={published.certainty} />
      <span class="muted">{published.basis === 'given' ? 'given by you' : 'why?'}</span>
    </button>
  )
}

/** The scale itself is a picture: everything it shows stands in the labels too. */
function Scale({ height, points, ticks }: TimelineLayout) {
  return (
    <svg class="scale" width="88" height={height} aria-hidden="true">
      <line x1="46" x2="46" y1="0" y2={height} class="axis" />
      {ticks.map(({ at, label }) => (
        <g key={label}>
          <line x1="42" x2="46" y1={at * height} y2={at * height} class="axis" />
          <text x="39" y={Math.min(height - 2, Math.max(9, at * height + 3))} text-anchor="end">
            {label}
          </text>
        </g>
      ))}
      {points.map(({ entry, from, to, label }, index) => {
        const middle = ((from + to) / 2) * height
        const extent = Math.max(4, (to - from) * height)
        return (
          <g key={index} class={entry === null ? 'publication' : 'event'}>
            <path d={`M50 ${middle}C70 ${middle} 66 ${label + 18} 88 ${label + 18}`} class="lead" />
            <rect x="43" width="6" rx="3" y={middle - extent / 2} height={extent} />
          </g>
        )
      })}
    </svg>
  )
}

function Label({ point: { entry, value, label } }: { point: TimelinePoint }) {
  const { timeline, sentences } = article.value
  const style = { top: `${label}px`, height: `${labelHeight - 6}px` }
  if (entry === null) {
    return (
      <li class="event-label publication" style={style}>
        <time>{inWords(value)}</time>
        <span>Published</span>
      </li>
    )
  }
  const event = timeline[entry]
  const sentence = event && sentences[event.sentence]
  if (!event || !sentence) return null
  const target = { kind: 'date', id: event.date } as const
  return (
    <li class="event-label" style={style}>
      <button
        type="button"
        class="row"
        aria-pressed={isSelected(target)}
        onClick={() => choose(target, { scroll: true })}
        {...lights(target)}
      >
        <time>
          {inWords(value)}
          {event.caption && (
            <span class="of-picture" title="From a caption">
              <Icon name="picture" />
              <span class="visually-hidden">picture</span>
            </span>
          )}
        </time>
        <span class="event-text" dir="auto" lang={articleLanguage.value}>
          {words(sentence.span, 160)}
        </span>
      </button>
    </li>
  )
}
