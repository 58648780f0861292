import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { fragmentOf } from '../input/share'
import { draft } from '../state/article'
import { notice } from '../state/notice'
import { copy } from './copy'
import { Modal } from './modal'

/** Chat programs and mail cut longer links; browsers take about two million characters. */
const risky = 8_000
const impossible = 2_000_000

/** A link that carries the article itself: no server ever sees it. */
export function ShareDialog() {
  const link = useSignal('')
  useEffect(() => {
    fragmentOf(draft.value).then((fragment) => {
      link.value = location.href.replace(/#.*$/, '') + fragment
    })
  }, [])
  const length = link.value.length
  if (length > impossible) {
    return (
      <Modal title="Share">
        <p>This article is too long for a link. Export it as JSON and send the file.</p>
      </Modal>
    )
  }
  return (
    <Modal title="Share">
      <p>
        The link carries the whole article with your corrections, compressed, behind the “#”. Browsers do not send that
        part to any server.
      </p>
      <label class="field">
        Link ({length.toLocaleString('en')} characters)
        <input id="share-link" readOnly value={link.value} onFocus={({ currentTarget }) => currentTarget.select()} />
      </label>
      {length > risky && <p class="muted">Some programs cut links this long; sending the exported JSON is safer.</p>}
      <button type="button" class="small" onClick={() => copyLink(link.value)}>
        Copy link
      </button>
    </Modal>
  )
}

async function copyLink(link: string): Promise<void> {
  notice.value = (await copy(link)) ? 'Link copied.' : 'The browser does not allow copying; copy it from the field.'
}
