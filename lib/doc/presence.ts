import { elementIdSchema } from '#lib/model/id.ts'
import { z } from 'zod'

const coordinate = z.number().min(-1_000_000).max(1_000_000)

const fields = {
  cursor: z.strictObject({ x: coordinate, y: coordinate }),
  selection: z.array(elementIdSchema).max(50),
  place: z.string().regex(/^[a-z-]{1,30}$/),
  moving: z
    .record(elementIdSchema, z.strictObject({ x: coordinate, y: coordinate }))
    .refine((all) => Object.keys(all).length <= 50),
}

/**
 * Where somebody is: pointer in canvas units, ids of selected elements, which step of the model (`flow`, `ba` …), and where
 * the elements are that they are dragging right now (written to the model only when they let go).
 */
export interface Presence {
  readonly cursor?: { readonly x: number; readonly y: number }
  readonly selection?: readonly string[]
  readonly place?: string
  readonly moving?: Readonly<Record<string, { readonly x: number; readonly y: number }>>
}

/** Who it is: set by the server from the session, never by the client (D-14). */
export interface Identity {
  readonly id: string
  readonly name: string
  readonly orgId: string
}

const identitySchema = z.strictObject({
  id: z.string().min(1).max(64),
  name: z.string().max(200),
  orgId: z.string().min(1).max(64),
})

/** What of a client's own state may be passed on (D-14): known keys with valid values; all else is dropped. */
export function allowedPresence(state: unknown): Presence {
  if (typeof state !== 'object' || state === null) return {}
  const given = state as Readonly<Record<string, unknown>>
  const kept = Object.entries(fields).flatMap(([key, schema]) => {
    const parsed = Object.hasOwn(given, key) ? schema.safeParse(given[key]) : null
    return parsed?.success === true ? [[key, parsed.data] as const] : []
  })
  return Object.fromEntries(kept)
}

/** A state as the server sends it; `null` for anything else. */
export function readPeer(state: unknown): (Presence & { readonly user: Identity }) | null {
  if (typeof state !== 'object' || state === null || !('user' in state)) return null
  const user = identitySchema.safeParse(state.user)
  return user.success ? { ...allowedPresence(state), user: user.data } : null
}
