import { AppError } from '#server/errors.ts'

const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Reads JSON that came from outside. Refused: what is no JSON, nests deeper than can be read, or names a member that
 * JavaScript gives a meaning to, wherever it stands (S-6).
 */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text, (key, value: unknown) => {
      if (forbidden.has(key)) throw new SyntaxError('a forbidden member')
      return value
    }) as unknown
  } catch {
    throw new AppError('invalid', 'body')
  }
}
