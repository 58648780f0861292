import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { dialog } from '../state/view'
import { Icon } from './icon'
import { Notice } from './notice'

/** A dialog that the browser keeps the focus in; Escape and a press beside it close it. */
export function Modal({ title, children }: { title: string; children: ComponentChildren }) {
  const element = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => element.current?.showModal(), [])
  const close = () => {
    dialog.value = null
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes every dialog
    <dialog
      ref={element}
      class="modal"
      aria-label={title}
      onClose={close}
      onClick={(event) => event.target === element.current && close()}
    >
      <div class="modal-inner">
        <div class="modal-bar">
          <h2>{title}</h2>
          <button type="button" class="tool" aria-label="Close" onClick={close}>
            <Icon name="close" />
          </button>
        </div>
        {children}
      </div>
      <Notice />
    </dialog>
  )
}
