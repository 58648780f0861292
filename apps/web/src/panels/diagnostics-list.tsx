import { Icon } from '../chrome/icon'
import { article } from '../state/article'
import { Capped } from './capped'
import { SpanButton } from './span-button'

/** What the parser has to say about the text. */
export function DiagnosticsList() {
  const { diagnostics } = article.value
  if (diagnostics.length === 0) return null
  return (
    <section class="group diagnostics">
      <h3>
        Diagnostics <span class="count">{diagnostics.length}</span>
      </h3>
      <ul class="plain">
        <Capped
          items={diagnostics}
          size={50}
          noun="diagnostics"
          each={({ code, message, span }, index) => (
            <li key={index} class="diagnostic">
              <Icon name="note" />
              <div>
                {message} <code>{code}</code>
                {span && <SpanButton span={span} />}
              </div>
            </li>
          )}
        />
      </ul>
    </section>
  )
}
