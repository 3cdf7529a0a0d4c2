/**
 * A short name (at most 13 letters and digits) that follows from a text, so that two people who name the same thing at the same time give
 * it one name (FNV-1a, 64 bit, over UTF-16 units). No protection: somebody who tries finds two texts with one name.
 */
export function nameFrom(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (let i = 0; i < text.length; i += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n)
  }
  return hash.toString(36)
}
