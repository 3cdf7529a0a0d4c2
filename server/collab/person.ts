import type { LocalText } from '#lib/model/local-text.ts'
import type { TenantContext } from '#db/tenant.ts'

/** Who stands behind a connection, as the gate verified it. */
export interface Person extends TenantContext {
  readonly name: string
  readonly orgName: LocalText
  /** id of the sign-in session */
  readonly signIn: string
  readonly canWrite: boolean
  /** whether the person may call everybody to what they see; absent: no */
  readonly mayGather?: boolean
}

/** One socket of one person, as a room sees it. */
export interface Connection {
  /** a uuid; becomes the id of the edit session when the person changes something */
  readonly id: string
  person: Person
  send(frame: Uint8Array): void
  close(code: number, reason: string): void
  /** bytes that wait to be sent */
  backlog(): number
}
