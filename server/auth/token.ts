import { createHash, randomBytes } from 'node:crypto'

/** A secret nobody can guess: 256 random bits, base64url. Goes into a cookie or a link, never into the database. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What the database keeps of a secret: hex SHA-256. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
