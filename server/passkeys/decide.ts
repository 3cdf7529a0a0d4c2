import type { Answerer, KnownChallenge } from '#db/passkey-challenges.ts'
import type { Passkey } from '#db/passkeys.ts'
import type { Hash } from '#lib/base/hash.ts'
import type { AuthenticatorData, ClientData } from './read-answer.ts'
import type { PasskeyRefusal } from './refusal.ts'
import type { RelyingParty } from './relying-party.ts'

/** Why this challenge cannot be answered by this person, in this session, for this purpose, now; null when it can (PK-6, PK-20). */
export function refusalOfChallenge(
  known: KnownChallenge | undefined,
  by: Answerer,
  now: Date,
): PasskeyRefusal | null {
  if (known === undefined) return 'challenge-unknown'
  if (known.userId !== by.userId) return 'challenge-other-person'
  if (known.sessionId !== by.sessionId) return 'challenge-other-session'
  if (known.purpose !== by.purpose) return 'challenge-other-purpose'
  if (known.statement !== by.statement) return 'other-statement'
  if (known.usedAt !== null) return 'challenge-used'
  if (known.expiresAt.getTime() <= now.getTime()) return 'challenge-expired'
  return null
}

/** What an answer is held against; the challenge in it has been taken already. */
export interface Expected {
  readonly type: 'webauthn.create' | 'webauthn.get'
  readonly party: RelyingParty
  readonly hash: Hash
}

/** Why an answer of an authenticator is not accepted, before its signature is looked at; null when nothing is wrong (PK-7 to PK-9). */
export function refusalOfAnswer(
  client: ClientData,
  authenticator: AuthenticatorData,
  { type, party, hash }: Expected,
): PasskeyRefusal | null {
  if (client.type !== type) return 'malformed'
  if (client.isCrossOrigin || !party.origins.includes(client.origin)) return 'wrong-origin'
  if (authenticator.partyHash !== hash(party.id)) return 'wrong-party'
  if (!authenticator.isPresent) return 'not-present'
  if (!authenticator.isVerified) return 'not-verified'
  return null
}

/** Why this passkey proves nothing of this person; null when it may (PK-10, PK-11). */
export function refusalOfPasskey(
  passkey: Passkey | undefined,
  userId: string,
  counter: number,
): PasskeyRefusal | null {
  if (passkey === undefined) return 'passkey-unknown'
  if (passkey.userId !== userId) return 'passkey-other-person'
  if (passkey.removedAt !== null) return 'passkey-removed'
  return counterGoesOn(passkey.counter, counter) ? null : 'counter-back'
}

/** Whether a counter goes on from what is known: it grows, or the authenticator has never counted (WebAuthn §7.2, step 22). */
export function counterGoesOn(known: number, seen: number): boolean {
  return seen > known || (seen === 0 && known === 0)
}
