import { z } from 'zod'
import { readJson } from '#server/http/read-json.ts'

/** What a browser says it has asked an authenticator for; nothing of it is believed yet. */
export interface ClientData {
  readonly type: string
  readonly challenge: string
  readonly origin: string
  /** asked from inside a page of another site */
  readonly isCrossOrigin: boolean
}

/** What an authenticator says of itself; nothing of it is believed yet. */
export interface AuthenticatorData {
  /** hex SHA-256 of the host name the key is bound to */
  readonly partyHash: string
  /** somebody has touched it */
  readonly isPresent: boolean
  /** it has checked who: fingerprint, face, PIN */
  readonly isVerified: boolean
  readonly isBackedUp: boolean
  /** signatures counted so far; 0 where it does not count */
  readonly counter: number
}

// Browsers may say more (WebAuthn §5.8.1): what else there is says nothing to us.
const clientDataSchema = z.object({
  type: z.string(),
  challenge: z.string(),
  origin: z.string(),
  crossOrigin: z.boolean().optional(),
})

/** Reads `clientDataJSON` (base64url); null when it is none. */
export function readClientData(text: string): ClientData | null {
  const json = jsonOf(Buffer.from(text, 'base64url').toString('utf8'))
  const read = clientDataSchema.safeParse(json)
  if (!read.success) return null
  const { type, challenge, origin, crossOrigin = false } = read.data
  return { type, challenge, origin, isCrossOrigin: crossOrigin }
}

const headLength = 37

/** Reads the head of authenticator data (WebAuthn §6.1: 32 bytes of hash, one of flags, four of counter); null when it is too short. */
export function readAuthenticatorData(bytes: Uint8Array): AuthenticatorData | null {
  if (bytes.byteLength < headLength) return null
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const flags = view.readUInt8(32)
  return {
    partyHash: view.subarray(0, 32).toString('hex'),
    isPresent: (flags & 0x01) !== 0,
    isVerified: (flags & 0x04) !== 0,
    isBackedUp: (flags & 0x10) !== 0,
    counter: view.readUInt32BE(33),
  }
}

function jsonOf(text: string): unknown {
  try {
    return readJson(text)
  } catch {
    // Whatever is no JSON is no client data either: the caller says so.
    return null
  }
}
