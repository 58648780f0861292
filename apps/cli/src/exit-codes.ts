/** Engines that feed us take `someFailed` for a run that is whole, so what broke off has a code of its own. */
export const EXIT = { ok: 0, someFailed: 1, usage: 2, broken: 3, interrupted: 130 } as const
