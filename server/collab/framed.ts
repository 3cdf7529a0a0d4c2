let last: { readonly frame: Uint8Array; readonly bytes: Buffer } | null = null

/**
 * A message as one unmasked binary WebSocket frame (RFC 6455, 5.2). The same message goes to everybody in a room one after
 * the other, so that the last one is kept.
 */
export function framed(message: Uint8Array): Buffer {
  if (last?.frame === message) return last.bytes
  const { length } = message
  const headerLength = length < 126 ? 2 : length < 65_536 ? 4 : 10
  const bytes = Buffer.allocUnsafeSlow(headerLength + length)
  bytes[0] = 0x82
  if (headerLength === 2) bytes[1] = length
  else if (headerLength === 4) {
    bytes[1] = 126
    bytes.writeUInt16BE(length, 2)
  } else {
    bytes[1] = 127
    bytes.writeBigUInt64BE(BigInt(length), 2)
  }
  bytes.set(message, headerLength)
  last = { frame: message, bytes }
  return bytes
}
