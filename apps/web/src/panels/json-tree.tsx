import { useSignal } from '@preact/signals'
import { isSpan } from '../input/read-draft'
import { article } from '../state/article'
import { choose } from '../state/go-to'
import { clip } from '../state/words'
import { Capped } from './capped'

interface Props {
  readonly name: string
  readonly value: unknown
  readonly open?: boolean
}

/** A value and, once unfolded, what is in it. Spans can be shown in the text. */
export function JsonTree({ name, value, open = false }: Props) {
  const unfolded = useSignal(open)
  if (typeof value !== 'object' || value === null || isEmpty(value)) return <Leaf name={name} value={value} />
  if (isSpan(value, article.value.source.length) && Object.keys(value).length === 2) {
    const span = value
    return (
      <div class="json-leaf">
        <Key name={name} />
        <button type="button" class="span-button" onClick={() => choose({ kind: 'span', span }, { scroll: true })}>
          {span.start}–{span.end}
        </button>
      </div>
    )
  }
  return (
    <details open={open} onToggle={(event) => (unfolded.value = event.currentTarget.open)}>
      <summary>
        <Key name={name} />
        <span class="muted">{summary(value)}</span>
      </summary>
      {unfolded.value && (
        <Capped
          items={Object.entries(value)}
          size={100}
          noun="entries"
          each={([key, child]) => <JsonTree key={key} name={key} value={child} />}
        />
      )}
    </details>
  )
}

function Leaf({ name, value }: Props) {
  return (
    <div class="json-leaf">
      <Key name={name} />
      <bdi class={`json-${value === null ? 'null' : typeof value}`}>{clip(JSON.stringify(value), 400)}</bdi>
    </div>
  )
}

function Key({ name }: { name: string }) {
  return <span class="json-key">{name}</span>
}

function summary(value: object): string {
  if (Array.isArray(value)) return `[${value.length}]`
  const { type, name, rule, text } = value as Record<string, unknown>
  const told = [type, name ?? text ?? rule].filter((part) => typeof part === 'string').join(' · ')
  return told ? clip(told, 60) : `{${Object.keys(value).length}}`
}

function isEmpty(value: object): boolean {
  return Object.keys(value).length === 0
}
