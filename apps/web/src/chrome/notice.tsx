import { notice } from '../state/notice'
import { Icon } from './icon'

/**
 * What was just done or went wrong, in one line. An open dialog has one of its own: what lies outside is out of reach
 * then, and not read out.
 */
export function Notice() {
  const shown = notice.value
  return (
    <div class="notice-place" role="status">
      {shown && (
        <div class="notice">
          {typeof shown === 'string' ? shown : shown.text}
          {typeof shown === 'object' && (
            <button type="button" class="small" onClick={shown.undo}>
              Undo
            </button>
          )}
          <button type="button" class="tool" aria-label="Dismiss" onClick={() => (notice.value = null)}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  )
}
