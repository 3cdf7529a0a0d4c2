/** SHA-256 of a text (UTF-8) as 64 hex digits, as the server takes it; undefined where the browser has none, which is at an address without TLS. */
export async function sha256(text: string): Promise<string | undefined> {
  // Browsers leave it out there, whatever its type says.
  const subtle = globalThis.isSecureContext ? globalThis.crypto.subtle : undefined
  if (subtle === undefined) return undefined
  const bytes = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
