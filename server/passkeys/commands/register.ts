import { insertPasskey, passkeysOf } from '#db/passkeys.ts'
import { filled } from '#lib/words/filled.ts'
import { passkeysWords } from '#lib/words/areas/passkeys.ts'
import type { Session } from '#server/auth/session.ts'
import { newToken } from '#server/auth/token.ts'
import { runtime } from '#server/runtime.ts'
import {
  generateRegistrationOptions,
  type VerifiedRegistrationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { decodeAttestationObject } from '@simplewebauthn/server/helpers'
import { challengeSeconds, giveChallenge, takeGiven } from '../challenges.ts'
import { refusalOfAnswer } from '../decide.ts'
import { needFresh } from '../freshness.ts'
import { readAuthenticatorData, readClientData } from '../read-answer.ts'
import { refused } from '../refusal.ts'
import { neededParty, type RelyingParty } from '../relying-party.ts'
import type { MadeKey } from '../schemas.ts'
import { tellPerson } from '../tell-person.ts'

/** Most passkeys of a person; ours. */
const mostPasskeys = 20

/** COSE algorithms a key may have: Ed25519, ES256, RS256. */
const algorithms = [-8, -7, -257]

const asked = { purpose: 'register', statement: null } as const

/**
 * What a browser needs to have a key made for this person (WebAuthn creation options as JSON). Refused unless they have just proved who they
 * are (PK-3), when they have `mostPasskeys`, or when there is no host name (PK-5).
 */
export async function beginRegister(session: Session) {
  const { auth, env } = runtime()
  const party = neededParty(env)
  await needFresh(session)
  const held = await passkeysOf(auth, session.userId)
  if (held.length >= mostPasskeys) throw refused('too-many-passkeys')
  const challenge = newToken()
  await giveChallenge(session, challenge, asked)
  return await generateRegistrationOptions({
    rpName: 'Yoriai',
    rpID: party.id,
    // The id says nothing about the person, unlike their address, and never changes.
    userID: new TextEncoder().encode(session.userId),
    userName: session.email,
    userDisplayName: session.name,
    challenge: new Uint8Array(Buffer.from(challenge, 'base64url')),
    timeout: challengeSeconds * 1000,
    attestationType: 'none',
    excludeCredentials: held.map(({ credentialId, transports }) => ({
      id: credentialId,
      transports: [...transports],
    })),
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
    supportedAlgorithmIDs: algorithms,
  })
}

/** Adds the key that was made, and tells its person by mail (PK-2, PK-17); `mailed`: whether the mail went out. */
export async function finishRegister(
  session: Session,
  made: MadeKey,
): Promise<{ readonly passkeyId: string; readonly mailed: boolean }> {
  const { auth, clock, env, hash, newId } = runtime()
  const party = neededParty(env)
  const client = readClientData(made.clientData)
  if (client === null) throw refused('malformed')
  await takeGiven(session, client.challenge, asked)
  const said = authenticatorDataIn(made.attestation)
  if (said === null) throw refused('malformed')
  const why = refusalOfAnswer(client, said, { type: 'webauthn.create', party, hash })
  if (why !== null) throw refused(why)
  const { verified, registrationInfo } = await checked(made, client.challenge, party)
  if (!verified) throw refused('bad-signature')
  const { credential } = registrationInfo
  const held = await passkeysOf(auth, session.userId)
  const passkey = {
    id: newId(),
    userId: session.userId,
    credentialId: credential.id,
    publicKey: credential.publicKey,
    counter: credential.counter,
    transports: made.transports ?? [],
    isBackedUp: said.isBackedUp,
    name: filled(passkeysWords[session.locale].newName, { n: held.length + 1 }),
    createdAt: clock(),
  }
  const outcome = await insertPasskey(auth, passkey, mostPasskeys)
  if (outcome === 'too-many') throw refused('too-many-passkeys')
  if (outcome === 'known') throw refused('passkey-known')
  return { passkeyId: passkey.id, mailed: await tellPerson(session, 'added', passkey.name) }
}

async function checked(
  made: MadeKey,
  challenge: string,
  party: RelyingParty,
): Promise<VerifiedRegistrationResponse> {
  try {
    return await verifyRegistrationResponse({
      response: {
        id: made.credentialId,
        rawId: made.credentialId,
        type: 'public-key',
        clientExtensionResults: {},
        response: { clientDataJSON: made.clientData, attestationObject: made.attestation },
      },
      expectedChallenge: challenge,
      expectedOrigin: [...party.origins],
      expectedRPID: party.id,
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    })
  } catch {
    // The library throws for whatever cannot be read; what can be read but is not ours was told apart before.
    throw refused('malformed')
  }
}

function authenticatorDataIn(attestation: string) {
  try {
    const bytes = new Uint8Array(Buffer.from(attestation, 'base64url'))
    return readAuthenticatorData(decodeAttestationObject(bytes).get('authData'))
  } catch {
    // No CBOR, or none of an attestation: the caller says so.
    return null
  }
}
