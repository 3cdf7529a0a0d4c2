/** Where to go after signing in: a path inside this site, never another site's address. */
export function nextPath(given: string | string[] | undefined): string {
  if (typeof given !== 'string') return '/'
  const inside = /^\/(?![/\\])/.test(given) && !/\s/.test(given)
  return inside ? given : '/'
}
