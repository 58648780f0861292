import { shortcuts } from '../state/settings'
import { Modal } from './modal'
import { shortcutList } from './shortcut-list'

export function ShortcutsDialog() {
  return (
    <Modal title="Keyboard shortcuts">
      <label class="check">
        <input
          type="checkbox"
          checked={shortcuts.value === 'on'}
          onChange={({ currentTarget }) => (shortcuts.value = currentTarget.checked ? 'on' : 'off')}
        />
        Single-key shortcuts
      </label>
      <dl class="shortcuts">
        {shortcutList.map(({ key, does }) => (
          <div key={key} class="fact">
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
        <div class="fact">
          <dt>
            <kbd>Esc</kbd>
          </dt>
          <dd>Close or clear</dd>
        </div>
      </dl>
    </Modal>
  )
}
