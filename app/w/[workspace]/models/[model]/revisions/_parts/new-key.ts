/** A random UUID (RFC 9562, version 4): names one wish, so that asking again grants it once. Also where a page is not encrypted. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const signs = [...bytes].map((byte, i) =>
    (i === 6 ? (byte & 0x0f) | 0x40 : i === 8 ? (byte & 0x3f) | 0x80 : byte)
      .toString(16)
      .padStart(2, '0'),
  )
  return [
    [0, 4],
    [4, 6],
    [6, 8],
    [8, 10],
    [10, 16],
  ]
    .map(([from, to]) => signs.slice(from, to).join(''))
    .join('-')
}
