/**
 * How firmly it is known who acted. `K`: the person's own key has signed the statement itself, and anybody can check that later.
 * `P`: the platform says that the person had just proved who they are. Ours, not METI's (security.md §5.3).
 */
export type ProofLevel = 'K' | 'P'

/** A passkey has signed the statement: what is kept of it suffices to check it again without us. Bytes are base64url. */
export interface KeyProof {
  readonly level: 'K'
  /** SHA-256 of the canonical statement, 64 hex digits; the challenge the key has signed */
  readonly statement: string
  readonly passkeyId: string
  readonly credentialId: string
  /** COSE key */
  readonly publicKey: string
  readonly clientData: string
  readonly authenticatorData: string
  readonly signature: string
  /** host name the key is bound to */
  readonly party: string
  /** UTC instant with milliseconds */
  readonly at: string
}

/** The person had proved who they are, shortly before, by signing in or by a passkey; the statement itself no key has signed. */
export interface PlatformProof {
  readonly level: 'P'
  /** SHA-256 of the canonical statement, 64 hex digits */
  readonly statement: string
  readonly means: 'sign-in' | 'passkey'
  /** UTC instant with milliseconds at which they had */
  readonly provenAt: string
  /** UTC instant with milliseconds */
  readonly at: string
}

/** 本人確認 / what stands behind an act: a key, or the word of the platform. */
export type Proof = KeyProof | PlatformProof

/** Whether a proof is of this statement, and as firm as is asked for: a key's also where the word of the platform suffices (PK-18). */
export function proofSuffices(proof: Proof, needed: ProofLevel, statement: string): boolean {
  return proof.statement === statement && (needed === 'P' || proof.level === 'K')
}

/** For how long after it somebody's proof counts as just given, in seconds (security.md §5.4). */
const freshSeconds = 300

/** Whether a proof of then counts as just given now; milliseconds since 1970. One that lies ahead of now does not. */
export function isFresh(then: number, now: number): boolean {
  return now >= then && now - then <= freshSeconds * 1000
}
