import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { UsageError } from '../arguments/usage-error'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
}

export interface Server {
  readonly address: string
  close(): Promise<void>
}

/**
 * Serves the viewer's files and one article to this machine only. The path begins with a secret, so that other users
 * of the machine can't guess it, and requests must name loopback, so that no web page can reach it through a domain
 * of its own that it points here (DNS rebinding).
 */
export async function serve(viewer: string, name: string, text: string, port: number): Promise<Server> {
  const secret = randomBytes(16).toString('base64url')
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const found = isOurs(request) ? find(viewer, secret, name, text, request.url ?? '/') : null
    response.setHeader('X-Content-Type-Options', 'nosniff')
    response.setHeader('Cache-Control', 'no-store')
    response.setHeader('Referrer-Policy', 'no-referrer')
    if (!found) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('not found\n')
      return
    }
    response.writeHead(200, { 'Content-Type': found.type, 'Content-Length': found.body.length })
    response.end(request.method === 'HEAD' ? undefined : found.body)
  }
  const server = createServer(answer)
  await new Promise<void>((listening, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      failed(
        error.code === 'EADDRINUSE' || error.code === 'EACCES'
          ? new UsageError(`--port ${port} is taken or not allowed`)
          : error,
      )
    })
    server.listen(port, '127.0.0.1', listening)
  })
  const { port: actual } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${actual}/${secret}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

const isOurs = ({ method, headers }: IncomingMessage): boolean =>
  (method === 'GET' || method === 'HEAD') && /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(headers.host ?? '')

function find(
  viewer: string,
  secret: string,
  name: string,
  text: string,
  url: string,
): { type: string; body: Buffer } | null {
  const [path = ''] = url.split('?')
  if (!path.startsWith(`/${secret}/`)) return null
  const rest = path.slice(secret.length + 2)
  if (rest === `articles/${name}`) return { type: 'text/plain; charset=utf-8', body: Buffer.from(text) }
  const file = rest === '' ? 'index.html' : rest
  // Names of the build, and nothing that climbs out of it.
  if (!/^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/.test(file)) return null
  try {
    return { type: TYPES[extname(file)] ?? 'application/octet-stream', body: readFileSync(join(viewer, file)) }
  } catch {
    return null
  }
}
