import type { FunctionComponent } from 'preact'
import { Icon, type IconName } from '../chrome/icon'
import { type Panel, panel, panels, panelTitles, sheetOpen, showPanel } from '../state/view'
import { EditPanel } from './edit-panel'
import { ExplainCard } from './explain-card'
import { JsonPanel } from './json-panel'
import { NamesPanel } from './names-panel'
import { QuotesPanel } from './quotes-panel'
import { StructurePanel } from './structure-panel'
import { TimelinePanel } from './timeline-panel'

const contents: Record<Panel, { icon: IconName; content: FunctionComponent }> = {
  quotes: { icon: 'quote', content: QuotesPanel },
  names: { icon: 'names', content: NamesPanel },
  timeline: { icon: 'timeline', content: TimelinePanel },
  structure: { icon: 'structure', content: StructurePanel },
  json: { icon: 'json', content: JsonPanel },
  edit: { icon: 'edit', content: EditPanel },
}

/** The panels as tabs: a column beside the article, or on narrow screens a sheet that rises from the bottom. */
export function SidePanel() {
  const { content: Content } = contents[panel.value]
  return (
    <aside class={`side ${sheetOpen.value ? 'is-open' : ''}`} aria-label="What the parser found">
      <div class="tabs" role="tablist" aria-label="Panels" onKeyDown={onArrow}>
        {panels.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            aria-controls="panel"
            aria-selected={panel.value === name}
            tabIndex={panel.value === name ? 0 : -1}
            onClick={() => press(name)}
          >
            <Icon name={contents[name].icon} />
            {panelTitles[name]}
          </button>
        ))}
      </div>
      <button type="button" class="tool sheet-close" aria-label="Close panel" onClick={() => (sheetOpen.value = false)}>
        <Icon name="close" />
      </button>
      <div
        class={`panel panel-${panel.value}`}
        id="panel"
        role="tabpanel"
        aria-labelledby={`tab-${panel.value}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
        tabIndex={0}
      >
        <h2 class="visually-hidden">{panelTitles[panel.value]}</h2>
        <Content />
      </div>
      <ExplainCard />
    </aside>
  )
}

/** On a narrow screen the tab of an open panel closes the sheet. */
function press(name: Panel): void {
  if (sheetOpen.value && panel.value === name) sheetOpen.value = false
  else showPanel(name)
}

function onArrow(event: KeyboardEvent): void {
  const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 }
  const index = panels.indexOf(panel.value)
  const to = { Home: 0, End: panels.length - 1 }[event.key] ?? index + (steps[event.key] ?? 0)
  if (to === index) return
  event.preventDefault()
  const name = panels[(to + panels.length) % panels.length] as Panel
  showPanel(name)
  document.getElementById(`tab-${name}`)?.focus()
}
