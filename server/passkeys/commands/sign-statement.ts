import type { KeyProof, PlatformProof } from '#lib/agreement/proof.ts'
import type { Session } from '#server/auth/session.ts'
import { runtime } from '#server/runtime.ts'
import { askToSign } from '../ask-to-sign.ts'
import { freshlyProven } from '../freshness.ts'
import { refused } from '../refusal.ts'
import type { SignedAnswer } from '../schemas.ts'
import { signatureHolds, verifyAnswer } from '../verify-answer.ts'

/**
 * What a browser needs to have a statement (canonical text, with a nonce in it) signed by a passkey: the challenge is its SHA-256, so that
 * the key signs the statement itself (PK-19). A statement is begun once.
 */
export async function beginSigning(session: Session, statement: string) {
  const digest = runtime().hash(statement)
  return await askToSign(session, challengeOf(digest), { purpose: 'sign', statement: digest })
}

/**
 * The proof that a passkey of this person has signed this statement: level K. Whoever stores it stores the statement in the same transaction;
 * the challenge is spent before, so that nothing can be signed twice with one answer.
 */
export async function finishSigning(
  session: Session,
  statement: string,
  answer: SignedAnswer,
): Promise<KeyProof> {
  const digest = runtime().hash(statement)
  const { passkey, party, at } = await verifyAnswer(session, answer, {
    purpose: 'sign',
    statement: digest,
  })
  return {
    level: 'K',
    statement: digest,
    passkeyId: passkey.id,
    credentialId: passkey.credentialId,
    publicKey: Buffer.from(passkey.publicKey).toString('base64url'),
    clientData: answer.clientData,
    authenticatorData: answer.authenticatorData,
    signature: answer.signature,
    party: party.id,
    at: at.toISOString(),
  }
}

/**
 * The word of the platform that this person had just proved who they are: level P, for where the policy asks for no more. Refused when that
 * was too long ago (PK-21).
 */
export async function attest(session: Session, statement: string): Promise<PlatformProof> {
  const { clock, hash } = runtime()
  const fresh = await freshlyProven(session)
  if (fresh === null) throw refused('not-fresh')
  return {
    level: 'P',
    statement: hash(statement),
    means: fresh.means,
    provenAt: fresh.at.toISOString(),
    at: clock().toISOString(),
  }
}

/** Whether a stored proof of level K still holds for this statement, from what is stored alone; `origin` is the address it was given at. */
export async function keyProofHolds(
  proof: KeyProof,
  statement: string,
  origin: string,
): Promise<boolean> {
  const digest = runtime().hash(statement)
  if (proof.statement !== digest) return false
  return await signatureHolds(proof, challengeOf(digest), {
    party: { id: proof.party, origins: [origin] },
    // What it had counted to then is not kept, and says nothing about the signature.
    passkey: {
      credentialId: proof.credentialId,
      publicKey: Buffer.from(proof.publicKey, 'base64url'),
      counter: -1,
    },
  })
}

function challengeOf(digest: string): string {
  return Buffer.from(digest, 'hex').toString('base64url')
}
