import 'server-only'
import { runtime } from '#server/runtime.ts'

/** The moment of this request by the server's clock; the one place where a screen asks for the time. */
export function now(): Date {
  return runtime().clock()
}
