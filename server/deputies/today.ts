import { runtime } from '#server/runtime.ts'

const ahead = 9 * 3_600_000

/** The day it is in Japan, by which everybody's deputations begin and end (AG-51). */
export function today(): string {
  return new Date(runtime().clock().getTime() + ahead).toISOString().slice(0, 10)
}
