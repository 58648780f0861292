import { type FileHandle, open, realpath, rename, stat } from 'node:fs/promises'
import type { Sink } from './sink'

/** Why a file can't be made, where Node's own words tell of system calls and of a name that nobody gave. */
const MESSAGES: Readonly<Record<string, string>> = {
  ENOENT: 'no such folder to write in',
  ENOTDIR: 'a part of its path is no folder',
  EISDIR: "is a folder, so it can't be written",
  EACCES: 'no permission to write it',
  EPERM: 'no permission to write it',
  EROFS: 'no permission to write it',
  ENOSPC: 'no space left to write it',
}

/** Where output grows until it is whole. In the same folder, so that renaming is one step. */
export const partialPath = (path: string): string => `${path}.partial`

/**
 * Writes next to `path` and renames at the end, so that what bears the name is whole.
 *
 * @param keep bytes of the partial file to go on after; the rest is cut off
 */
export async function createFileSink(path: string, keep: number): Promise<Sink> {
  const target = await followLink(path)
  const old = await stat(target).catch(() => null)
  // A device or a pipe can't be replaced, and has no half.
  const direct = old !== null && !old.isFile()
  const partial = direct ? target : partialPath(target)
  const file = await open(partial, direct ? 'w' : keep > 0 ? 'r+' : 'w', old?.isFile() ? old.mode : 0o666).catch(
    (error: NodeJS.ErrnoException) => {
      throw new Error(`${path}: ${(error.code && MESSAGES[error.code]) ?? error.message}`)
    },
  )
  if (keep > 0 && !direct) await file.truncate(keep)
  let position = direct ? null : keep
  return {
    closed: false,
    async write(bytes) {
      const data = typeof bytes === 'string' ? Buffer.from(bytes) : bytes
      await writeAll(file, data, position)
      if (position !== null) position += data.length
    },
    async commit() {
      // On disk before it gets its name: a power cut must not leave an empty file that looks whole.
      if (!direct) await file.sync()
      await file.close()
      if (!direct) await rename(partial, target)
    },
    async abandon() {
      await file.close()
      return direct ? null : partial
    },
  }
}

const followLink = (path: string): Promise<string> => realpath(path).catch(() => path)

async function writeAll(file: FileHandle, data: Uint8Array, position: number | null): Promise<void> {
  for (let start = 0; start < data.length; ) {
    const { bytesWritten } = await file.write(
      data,
      start,
      data.length - start,
      position === null ? null : position + start,
    )
    start += bytesWritten
  }
}
