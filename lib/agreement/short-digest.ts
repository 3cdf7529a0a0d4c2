/** A digest as people compare it aloud: first eight and last two digits, `b41f 9c02 … e7`. */
export function shortDigest(digest: string): string {
  return `${digest.slice(0, 4)} ${digest.slice(4, 8)} … ${digest.slice(-2)}`
}
