import { findPasskey, type Passkey, usePasskey } from '#db/passkeys.ts'
import type { Session } from '#server/auth/session.ts'
import { runtime } from '#server/runtime.ts'
import { verifyAuthenticationResponse } from '@simplewebauthn/server'
import { type Asked, takeGiven } from './challenges.ts'
import { refusalOfAnswer, refusalOfPasskey } from './decide.ts'
import { readAuthenticatorData, readClientData } from './read-answer.ts'
import { refused } from './refusal.ts'
import { neededParty, type RelyingParty } from './relying-party.ts'
import type { SignedAnswer } from './schemas.ts'

/** A passkey of this person has signed what was asked. */
export interface Verified {
  readonly passkey: Passkey
  readonly party: RelyingParty
  readonly at: Date
}

/**
 * Takes the challenge and checks the answer to it: that it was given to a page of ours, for our host name, by somebody the authenticator has
 * checked, with a passkey of this person that counts on, and that the signature holds. Whatever comes of it, the challenge is spent. Refused
 * with the reason (PK-6 to PK-12).
 */
export async function verifyAnswer(
  session: Session,
  answer: SignedAnswer,
  asked: Asked,
): Promise<Verified> {
  const { auth, clock, env, hash } = runtime()
  const party = neededParty(env)
  const client = readClientData(answer.clientData)
  const said = readAuthenticatorData(Buffer.from(answer.authenticatorData, 'base64url'))
  if (client === null || said === null) throw refused('malformed')
  await takeGiven(session, client.challenge, asked)
  const why = refusalOfAnswer(client, said, { type: 'webauthn.get', party, hash })
  if (why !== null) throw refused(why)
  const passkey = await findPasskey(auth, answer.credentialId)
  const whyNot = refusalOfPasskey(passkey, session.userId, said.counter)
  if (whyNot !== null || passkey === undefined) throw refused(whyNot ?? 'passkey-unknown')
  const isSigned = await signatureHolds(answer, client.challenge, { party, passkey })
  if (!isSigned) throw refused('bad-signature')
  const at = clock()
  const used = { counter: said.counter, isBackedUp: said.isBackedUp, at }
  if (!(await usePasskey(auth, passkey.id, used))) {
    // Removed or used with as high a count since it was read, a moment ago.
    const now = await findPasskey(auth, answer.credentialId)
    throw refused(refusalOfPasskey(now, session.userId, said.counter) ?? 'counter-back')
  }
  return { passkey, party, at }
}

/** Whether this answer is the key's signature over this challenge, for these pages. */
export async function signatureHolds(
  answer: SignedAnswer,
  challenge: string,
  {
    party,
    passkey,
  }: {
    readonly party: RelyingParty
    readonly passkey: Pick<Passkey, 'credentialId' | 'publicKey' | 'counter'>
  },
): Promise<boolean> {
  try {
    const { verified } = await verifyAuthenticationResponse({
      response: {
        id: answer.credentialId,
        rawId: answer.credentialId,
        type: 'public-key',
        clientExtensionResults: {},
        response: {
          clientDataJSON: answer.clientData,
          authenticatorData: answer.authenticatorData,
          signature: answer.signature,
        },
      },
      expectedChallenge: challenge,
      expectedOrigin: [...party.origins],
      expectedRPID: party.id,
      requireUserVerification: true,
      credential: {
        id: passkey.credentialId,
        publicKey: new Uint8Array(passkey.publicKey),
        counter: passkey.counter,
      },
    })
    return verified
  } catch {
    // The library throws for what cannot be read; what can be read but is not ours was told apart before.
    return false
  }
}
