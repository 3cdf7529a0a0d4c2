import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import { must } from '#lib/base/must.ts'
import { cbor } from './cbor.ts'

/** What a page asks of it, of the options that a server gives. */
interface Asked {
  readonly challenge: string
}

/** Where an answer differs from an honest one. */
export interface Twist {
  /** address of the page that asks */
  readonly origin?: string
  readonly type?: string
  readonly challenge?: string
  readonly isCrossOrigin?: boolean
  /** host name it believes to answer */
  readonly party?: string
  readonly isPresent?: boolean
  readonly isVerified?: boolean
  readonly isBackedUp?: boolean
  readonly counter?: number
  readonly transports?: string[]
  readonly credentialId?: string
}

/**
 * An authenticator without a device: ES256 keys, COSE and CBOR as a real one makes them, counting its signatures. It does what it is told,
 * also what a real one would refuse.
 */
export class SoftAuthenticator {
  readonly #keys = new Map<string, KeyObject>()
  readonly #origin: string
  readonly #party: string
  /** of the last signature; a real one never goes back */
  counter = 0

  constructor(origin: string) {
    this.#origin = origin
    this.#party = new URL(origin).hostname
  }

  /** Makes a key, and answers as a browser would pass it on. */
  make({ challenge }: Asked, twist: Twist = {}) {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const { x, y } = publicKey.export({ format: 'jwk' })
    const id = twist.credentialId ?? randomBytes(32).toString('base64url')
    this.#keys.set(id, privateKey)
    const cose = cbor(
      // kty EC2, alg ES256, crv P-256, x, y
      new Map<number, number | Uint8Array>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, bytesOf(x)],
        [-3, bytesOf(y)],
      ]),
    )
    const rawId = Buffer.from(id, 'base64url')
    const length = Buffer.from([rawId.length >> 8, rawId.length & 0xff])
    const authData = Buffer.concat([
      this.#head({ counter: 0, ...twist }, 0x40),
      Buffer.alloc(16),
      length,
      rawId,
      cose,
    ])
    const attestation = new Map<string, string | Uint8Array | Map<string, string>>([
      ['fmt', 'none'],
      ['attStmt', new Map<string, string>()],
      ['authData', authData],
    ])
    return {
      credentialId: id,
      clientData: this.#clientData('webauthn.create', challenge, twist),
      attestation: cbor(attestation).toString('base64url'),
      transports: twist.transports ?? ['internal'],
    }
  }

  /** Signs with the last key it made, or the one that is named, as a browser would pass it on. */
  sign({ challenge }: Asked, twist: Twist = {}) {
    const id = must(twist.credentialId ?? [...this.#keys.keys()].at(-1), 'a key')
    this.counter += 1
    const clientData = this.#clientData('webauthn.get', challenge, twist)
    const authData = this.#head({ counter: this.counter, ...twist }, 0)
    const digest = createHash('sha256').update(Buffer.from(clientData, 'base64url')).digest()
    const key = must(this.#keys.get(id), 'the key of this id')
    return {
      credentialId: id,
      clientData,
      authenticatorData: authData.toString('base64url'),
      signature: sign('sha256', Buffer.concat([authData, digest]), key).toString('base64url'),
    }
  }

  #clientData(type: string, challenge: string, twist: Twist): string {
    const data = {
      type: twist.type ?? type,
      challenge: twist.challenge ?? challenge,
      origin: twist.origin ?? this.#origin,
      crossOrigin: twist.isCrossOrigin ?? false,
    }
    return Buffer.from(JSON.stringify(data)).toString('base64url')
  }

  #head(twist: Twist & { readonly counter: number }, more: number): Buffer {
    const hash = createHash('sha256')
      .update(twist.party ?? this.#party)
      .digest()
    const isBackedUp = twist.isBackedUp ?? false
    const flags =
      (twist.isPresent === false ? 0 : 0x01) |
      (twist.isVerified === false ? 0 : 0x04) |
      (isBackedUp ? 0x18 : 0) |
      more
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(twist.counter)
    return Buffer.concat([hash, Buffer.from([flags]), counter])
  }
}

function bytesOf(coordinate: string | undefined): Uint8Array {
  return Buffer.from(must(coordinate, 'a coordinate'), 'base64url')
}
