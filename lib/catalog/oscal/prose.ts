/** Text of a file as it may be shown: well-formed, without control signs and signs that turn the order of others (M-37), links as their words. */
export function shownProse(prose: string): string {
  return prose
    .toWellFormed()
    .replaceAll(unshown, ' ')
    .replaceAll(/\[([^[\]]{0,500})\]\(#[^)\s]{0,200}\)/gu, '$1')
    .trim()
}

/** The same in one line. */
export function shownLine(text: string): string {
  return shownProse(text).replaceAll(/\s+/gu, ' ')
}

/** Tabs and line breaks are no control signs here. */
const unshown = /[\u202A-\u202E\u2066-\u2069]|(?![\t\n])\p{Cc}/gu
