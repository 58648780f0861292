import { scriptUrl } from '../worker/trusted-urls'

/** Keeps the page's files, so that it opens without a network. A page opened as a file has no need of it. */
export function workOffline(): void {
  if (!import.meta.env.PROD || !location.protocol.startsWith('http') || !('serviceWorker' in navigator)) return
  const register = () => navigator.serviceWorker.register(scriptUrl('service-worker.js')).catch(() => {})
  if (document.readyState === 'complete') void register()
  else window.addEventListener('load', register)
}
