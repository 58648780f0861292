import { open, openSample } from '../input/open'
import { samples } from '../input/samples'
import { shownSample } from '../state/shown-sample'
import { type Dialog, dialog, showPanel, view } from '../state/view'
import { Icon, type IconName } from './icon'
import { ThemeButton } from './theme-button'

/** The bar at the top: where an article comes from, how it is shown, and where it goes. */
export function Header() {
  return (
    <header class="header">
      <a class="brand" href="#page">
        nutgraf
      </a>
      <select
        class="samples"
        aria-label="Sample articles"
        value={shownSample.value ?? ''}
        onChange={({ currentTarget }) => openSample(currentTarget.value)}
      >
        <option value="" disabled>
          Samples
        </option>
        {samples.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
      <FileButton />
      <button type="button" class="tool" title="Paste or edit" onClick={edit}>
        <Icon name="edit" />
        <span class="tool-text">Paste</span>
      </button>
      <fieldset class="switch">
        <legend class="visually-hidden">Show</legend>
        {(['reading', 'source'] as const).map((name) => (
          <button key={name} type="button" aria-pressed={view.value === name} onClick={() => (view.value = name)}>
            {name === 'reading' ? 'Reading' : 'Source'}
          </button>
        ))}
      </fieldset>
      <span class="spring" />
      <DialogButton which="export" icon="export" text="Export" />
      <DialogButton which="share" icon="share" text="Share" />
      <ThemeButton />
      <DialogButton which="shortcuts" icon="keyboard" text="Shortcuts" iconOnly />
    </header>
  )
}

interface DialogButtonProps {
  readonly which: Dialog
  readonly icon: IconName
  readonly text: string
  readonly iconOnly?: boolean
}

function DialogButton({ which, icon, text, iconOnly = false }: DialogButtonProps) {
  return (
    <button
      type="button"
      class="tool"
      title={text}
      aria-label={text}
      aria-haspopup="dialog"
      onClick={() => (dialog.value = which)}
    >
      <Icon name={icon} />
      {!iconOnly && <span class="tool-text">{text}</span>}
    </button>
  )
}

function FileButton() {
  return (
    <>
      <button
        type="button"
        class="tool"
        title="Open a file"
        aria-label="Open a file"
        onClick={() => document.getElementById('file')?.click()}
      >
        <Icon name="open" />
        <span class="tool-text">Open</span>
      </button>
      <input
        id="file"
        type="file"
        hidden
        accept=".txt,.text,.md,.json,text/plain,application/json"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          currentTarget.value = ''
          if (file) void open(file)
        }}
      />
    </>
  )
}

/** Shows the editor with everything selected, so that one more paste replaces the article. */
export function edit(): void {
  showPanel('edit')
  requestAnimationFrame(() => {
    const editor = document.querySelector<HTMLTextAreaElement>('#editor')
    editor?.focus()
    editor?.select()
  })
}
