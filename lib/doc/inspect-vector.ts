import * as decoding from 'lib0/decoding'

/** Clients that one state vector may name; a document has a few for everybody who ever worked on it. */
const mostClients = 100_000

/** Whether bytes are a state vector that Yjs may read (D-10): as many entries as it claims, in bounds, nothing behind. */
export function isStateVector(bytes: Uint8Array): boolean {
  try {
    const decoder = decoding.createDecoder(bytes)
    const clients = decoding.readVarUint(decoder)
    if (clients > mostClients || clients * 2 > bytes.length) return false
    for (let i = 0; i < clients * 2; i += 1) {
      if (!Number.isSafeInteger(decoding.readVarUint(decoder))) return false
    }
    return !decoding.hasContent(decoder)
  } catch {
    // lib0 throws at the end of the bytes and at numbers that are too large.
    return false
  }
}
