import type { Rejection } from '#lib/doc/wire.ts'
import type { RoomMember } from './member.ts'

/** An edit that waits for its turn; `whole`: the answer to our question for everything the client has. */
export interface EditWork {
  readonly is: 'edit'
  readonly member: RoomMember
  readonly update: Uint8Array
  readonly whole: boolean
}

/** What is answered at the end of a turn, when everything that was applied is durable. */
export type Question =
  | { readonly is: 'greet' | 'ask' | 'hello' | 'leave' | 'catchUp'; readonly member: RoomMember }
  | { readonly is: 'step1'; readonly member: RoomMember; readonly stateVector: Uint8Array }
  | { readonly is: 'mark'; readonly member: RoomMember; readonly mark: number }

export type Work = EditWork | Question

/** Reasons of a room, beside those of the inspector. */
export const rejections = {
  readOnly: { code: 'read-only', path: '', reason: 'no permission to edit' },
  archived: { code: 'read-only', path: '', reason: 'the model is archived' },
  foreignClient: {
    code: 'foreign-client',
    path: '',
    reason: 'an edit in the name of somebody else',
  },
  large: { code: 'too-large', path: '', reason: 'the update is too large' },
  full: { code: 'document-full', path: '', reason: 'the document is full' },
  quarantined: { code: 'quarantined', path: '', reason: 'the edit could not be applied' },
} as const satisfies Record<string, Rejection>
