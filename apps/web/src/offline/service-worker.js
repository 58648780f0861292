// Keeps the files of this build and answers with them first. `files` and `version` are filled in by the build.
const files = __FILES__
const cacheName = 'nutgraf-__VERSION__'

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(cacheName)
      .then((cache) => cache.addAll(files))
      .then(() => self.skipWaiting()),
  )
})

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names.filter((name) => name.startsWith('nutgraf-') && name !== cacheName).map((name) => caches.delete(name)),
        ),
      )
      .then(() => self.clients.claim()),
  )
})

self.addEventListener('fetch', (event) => {
  if (event.request.method !== 'GET') return
  event.respondWith(
    caches
      .match(event.request, { cacheName, ignoreSearch: true, ignoreVary: true })
      .then((kept) => kept ?? fetch(event.request)),
  )
})
