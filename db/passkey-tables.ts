/* The tables of passkeys as TypeScript sees them; rules of `tables.ts`. Of no workspace: a person's own. */

/** A key of a person. Of it only the public half stands here; one that was removed stays, so that what it signed can be checked. */
export interface PasskeyTable {
  id: string
  user_id: string
  /** as the authenticator names it, base64url */
  credential_id: string
  /** COSE key */
  public_key: Uint8Array
  /** signatures the authenticator has counted; 0 for ever where it does not count */
  counter: number
  /** how it is reached: internal, hybrid, usb, … */
  transports: string[]
  /** whether it is kept elsewhere too, so that losing the device does not lose it */
  backed_up: boolean
  name: string
  created_at: Date
  last_used_at: Date | null
  removed_at: Date | null
}

/** What an authenticator is asked to sign: once, within two minutes, by one person in one session, for one purpose. */
export interface PasskeyChallengeTable {
  /** 32 bytes, base64url */
  challenge: string
  session_hash: string
  user_id: string
  purpose: 'register' | 'step-up' | 'sign'
  /** hex SHA-256 of the statement that is signed; null for the other purposes */
  statement: string | null
  created_at: Date
  expires_at: Date
  used_at: Date | null
}
