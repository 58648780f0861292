import { get } from 'node:http'
import { expect, it } from 'vitest'
import { article, start, temporaryFolder } from './binary'

const folder = temporaryFolder()

/** What fetch() doesn't allow: a path as it stands, and a host of one's own. */
const ask = (address: string, path: string, host?: string) =>
  new Promise<{ status: number; body: string }>((resolve, reject) => {
    const { port, hostname } = new URL(address)
    get({ hostname, port, path, agent: false, ...(host ? { headers: { host } } : {}) }, (response) => {
      let body = ''
      response.on('data', (data) => {
        body += data
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }))
    }).on('error', reject)
  })

it('serves the viewer and the article on loopback, and stops at Ctrl-C', async () => {
  const file = folder.write('the ferry.txt', article())
  const child = start(['view', file, '--published', '2024-03-05'])
  const address = await new Promise<string>((resolve) =>
    child.stdout?.once('data', (data) => resolve(String(data).trim())),
  )
  const { hostname, pathname, hash } = new URL(address)
  expect(hostname).toBe('127.0.0.1')
  expect(hash).toBe('#file=the-ferry.txt&published=2024-03-05')
  expect(await ask(address, pathname)).toMatchObject({ status: 200, body: expect.stringContaining('<!doctype html>') })
  expect(await ask(address, `${pathname}articles/the-ferry.txt`)).toEqual({ status: 200, body: article() })
  // Not without the secret, not for a page of another name, and nothing beside the viewer.
  expect((await ask(address, '/')).status).toBe(404)
  expect((await ask(address, pathname, 'attacker.example')).status).toBe(404)
  expect((await ask(address, `${pathname}../main.js`)).status).toBe(404)
  expect((await ask(address, `${pathname}..%2fmain.js`)).status).toBe(404)
  const closed = new Promise((resolve) => child.on('close', resolve))
  child.kill('SIGINT')
  expect(await closed).toBe(0)
})
