import { spawnSync } from 'node:child_process'
import { lstatSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** As whom PostgreSQL's programs run: other ids, or a command in front of them. Both empty: as ourselves. */
export interface Account {
  readonly ids: { readonly uid?: number; readonly gid?: number }
  readonly wrap: readonly string[]
}

const ourselves: Account = { ids: {}, wrap: [] }

/** Inside a user namespace PostgreSQL sees an unprivileged id, while the files stay root's. */
const hidden: Account = {
  ids: {},
  wrap: ['unshare', '--user', '--map-user=65534', '--map-group=65534'],
}

/**
 * PostgreSQL refuses to run as root. When we are root it runs as `postgres` or `nobody`; when these cannot reach the programs
 * or the data (a checkout inside a private directory), as ourselves but hidden. Existing data keeps the account that made it.
 */
export function accountFor(bindir: string, dataDir: string): Account {
  if (process.getuid?.() !== 0) return ourselves
  const made = lstatSync(path.join(dataDir, 'PG_VERSION'), { throwIfNoEntry: false })
  if (made !== undefined) {
    return made.uid === 0 ? hidden : { ids: { uid: made.uid, gid: made.gid }, wrap: [] }
  }
  return unprivileged().find((account) => reaches(account, bindir, dataDir)) ?? hidden
}

function unprivileged(): readonly Account[] {
  const rows = readFileSync('/etc/passwd', 'utf8').split('\n')
  return ['postgres', 'nobody'].flatMap((name) => {
    const [, , uid, gid] = rows.find((row) => row.startsWith(`${name}:`))?.split(':') ?? []
    return uid === undefined ? [] : [{ ids: { uid: Number(uid), gid: Number(gid) }, wrap: [] }]
  })
}

function reaches(account: Account, bindir: string, dataDir: string): boolean {
  const asThem = { ...account.ids, cwd: '/' }
  return (
    spawnSync(path.join(bindir, 'postgres'), ['--version'], asThem).status === 0 &&
    spawnSync('test', ['-x', path.dirname(dataDir)], asThem).status === 0
  )
}
