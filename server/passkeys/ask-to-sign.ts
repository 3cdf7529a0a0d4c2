import { passkeysOf } from '#db/passkeys.ts'
import type { Session } from '#server/auth/session.ts'
import { runtime } from '#server/runtime.ts'
import { generateAuthenticationOptions } from '@simplewebauthn/server'
import { type Asked, challengeSeconds, giveChallenge } from './challenges.ts'
import { refused } from './refusal.ts'
import { neededParty } from './relying-party.ts'

/**
 * What a browser needs to have this challenge (32 bytes, base64url) signed by a passkey of this person (WebAuthn request options as JSON).
 * Refused when they have none, or when there is no host name (PK-5).
 */
export async function askToSign(session: Session, challenge: string, asked: Asked) {
  const { auth, env } = runtime()
  const party = neededParty(env)
  const held = await passkeysOf(auth, session.userId)
  if (held.length === 0) throw refused('no-passkey')
  await giveChallenge(session, challenge, asked)
  return await generateAuthenticationOptions({
    rpID: party.id,
    allowCredentials: held.map(({ credentialId, transports }) => ({
      id: credentialId,
      transports: [...transports],
    })),
    challenge: new Uint8Array(Buffer.from(challenge, 'base64url')),
    timeout: challengeSeconds * 1000,
    userVerification: 'required',
  })
}
