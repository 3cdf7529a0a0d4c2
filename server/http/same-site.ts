/**
 * Whether a request that changes something comes from one of our own pages or from a program, not from a page of another
 * site. Browsers always send `Sec-Fetch-Site` or `Origin` with such requests; a program sends neither (S-8).
 */
export function sameSite(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin' || site === 'none'
  const origin = headers.get('origin')
  if (origin === null) return true
  return URL.canParse(origin) && new URL(origin).host === headers.get('host')
}
