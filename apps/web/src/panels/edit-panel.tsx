import { corrections } from '../corrections/draft'
import { editText } from '../corrections/shift'
import { count } from '../count'
import { clear, dropCorrections } from '../input/open'
import { article, draft, parserState, setDraft } from '../state/article'
import { articleLanguage } from '../state/words'

/** A browser's text field takes seconds for every key in a text of megabytes. */
const editable = 300_000

/** The text as it was pasted, to be changed; what is typed is parsed at once. */
export function EditPanel() {
  const { text, published } = draft.value
  const made = corrections(draft.value)
  const tooLong = text.length > editable
  return (
    <div class="edit">
      <label class="field">
        Published
        <input
          type="date"
          value={published.slice(0, 10)}
          onChange={({ currentTarget }) => setDraft({ ...draft.value, published: currentTarget.value })}
        />
      </label>
      {!published && article.value.published && (
        <p class="muted">
          Left empty: the parser takes <code>{article.value.published.value}</code> ({article.value.published.basis}).
        </p>
      )}
      {made > 0 && (
        <p class="corrections">
          {count(made, 'correction')} by hand.{' '}
          <button type="button" class="small" onClick={dropCorrections}>
            Drop
          </button>
        </p>
      )}
      <label class="field grow">
        <span>
          Article text <ParseTime />
        </span>
        <textarea
          id="editor"
          spellcheck={false}
          dir="auto"
          lang={articleLanguage.value}
          placeholder="Paste an article here"
          readOnly={tooLong}
          value={tooLong ? text.slice(0, 2_000) : text}
          onInput={({ currentTarget }) => setDraft(editText(draft.value, currentTarget.value))}
        />
      </label>
      {tooLong && <p class="muted">This text is too long to edit here; its first 2,000 characters are shown.</p>}
      <button type="button" class="small" onClick={clear}>
        Clear
      </button>
    </div>
  )
}

function ParseTime() {
  const { busy, milliseconds } = parserState.value
  if (busy && milliseconds === 0) return <span class="muted">parsing …</span>
  return milliseconds > 0 ? <span class="muted">parsed in {milliseconds.toFixed(1)} ms</span> : null
}
