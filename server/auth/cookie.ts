/** Longest a session lives, in seconds: seven days after sign-in, however much it is used. */
export const sessionSeconds = 7 * 86_400

/** Name of the session cookie; on https with the prefix that browsers bind to host, path and TLS. */
export function sessionCookieName(origin: string): string {
  return origin.startsWith('https:') ? '__Host-yoriai-session' : 'yoriai-session'
}

/** The value of one cookie in a `Cookie` header; undefined when it is missing, given twice or not readable. */
export function readCookie(header: string | null | undefined, name: string): string | undefined {
  const values = (header ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part.startsWith(`${name}=`))
    .map((part) => part.slice(name.length + 1))
  const only = values.length === 1 ? values[0] : undefined
  return only !== undefined && /^[A-Za-z0-9_-]{20,200}$/.test(only) ? only : undefined
}

/** `Set-Cookie` that opens (`token`) or ends (`null`) a session. */
export function sessionCookie(origin: string, token: string | null): string {
  const secure = origin.startsWith('https:') ? '; Secure' : ''
  const age = token === null ? 0 : sessionSeconds
  return `${sessionCookieName(origin)}=${token ?? ''}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${age}${secure}`
}
