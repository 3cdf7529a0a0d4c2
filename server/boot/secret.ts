import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { CannotStart } from '#db/cannot-start.ts'
import { makeWritable } from '#db/embedded/layout.ts'
import type { Env } from '../env.ts'

/** The secret that signs cookies: the one given, or one made once and kept in the data directory of the embedded database. */
export function authSecret(env: Env): string {
  if (env.authSecret !== undefined) return env.authSecret
  const root = path.resolve(env.dataDir)
  makeWritable(root)
  const file = path.join(root, 'auth-secret')
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
      throw new CannotStart(`The secret ${file} cannot be written: set DATA_DIR or AUTH_SECRET.`)
    }
  }
  return readFileSync(file, 'utf8')
}
