import type { Certainty, Decision, Span } from 'nutgraf'
import type { ComponentChildren } from 'preact'
import { SpanButton } from './span-button'

const degrees: Record<Certainty, string> = { stated: '●', inferred: '◐', guessed: '○' }

export function CertaintyLabel({ certainty }: { certainty: Certainty }) {
  return (
    <span class={`certainty ${certainty}`}>
      <span aria-hidden="true">{degrees[certainty]}</span> {certainty}
    </span>
  )
}

export function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** Who decided, how sure, on what, and where: the part that every explanation shares. */
export function DecisionFacts({ decision, span }: { decision: Decision; span: Span | null }) {
  return (
    <>
      <Fact name="Rule">
        <code>{decision.rule}</code>
      </Fact>
      <Fact name="Certainty">
        <CertaintyLabel certainty={decision.certainty} />
      </Fact>
      {decision.evidence.length > 0 && (
        <Fact name="Evidence">
          <ul class="plain">
            {decision.evidence.slice(0, 12).map((evidence) => (
              <li key={evidence.start}>
                <SpanButton span={evidence} />
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {span && <Offsets span={span} />}
    </>
  )
}

export function Offsets({ span }: { span: Span }) {
  return (
    <Fact name="Offsets">
      <code>
        {span.start}–{span.end}
      </code>
    </Fact>
  )
}
