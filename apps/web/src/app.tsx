import { ExportDialog } from './chrome/export-dialog'
import { FilterBar } from './chrome/filter-bar'
import { Header } from './chrome/header'
import { HoverLabel } from './chrome/hover-label'
import { Notice } from './chrome/notice'
import { ShareDialog } from './chrome/share-dialog'
import { ShortcutsDialog } from './chrome/shortcuts-dialog'
import { Page } from './page/page'
import { SidePanel } from './panels/side-panel'
import { parserState } from './state/article'
import { dialog } from './state/view'

export function App() {
  return (
    <>
      <Header />
      <div class="columns">
        <main id="page" tabIndex={-1} aria-busy={parserState.value.busy}>
          <FilterBar />
          <Page />
        </main>
        <SidePanel />
      </div>
      {dialog.value === null && <Notice />}
      <HoverLabel />
      {dialog.value === 'export' && <ExportDialog />}
      {dialog.value === 'share' && <ShareDialog />}
      {dialog.value === 'shortcuts' && <ShortcutsDialog />}
    </>
  )
}
