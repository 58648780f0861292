import { InputError } from '../decode/input-error'

const MESSAGES: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  EISDIR: 'is a folder',
  ENOTDIR: 'a part of its path is no folder',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its links lead round in a circle',
}

/** An error of reading a file in a few words, without the path, which the caller prints. */
export function describeFileError(error: unknown): string {
  if (error instanceof InputError) return error.message
  const { code, message } = error as NodeJS.ErrnoException
  return (code && MESSAGES[code]) ?? message ?? String(error)
}
