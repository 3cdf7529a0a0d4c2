import { Replica } from '#lib/doc/replica.ts'
import { connect } from './client.ts'
import { checkLogs } from './logs.ts'
import { asOperator } from './operator.ts'
import { checkTrails } from './trails.ts'

/**
 * `npm run verify`: re-computes every workspace's audit trail and every document's log, with the states kept of it; names the
 * first bad entry of each and ends with 1.
 */
await asOperator(async (ownerUrl) => {
  const owner = connect(ownerUrl, 'yoriai verify', 1)
  try {
    for await (const { workspaceId, name, state } of checkTrails(owner.db)) {
      const told = state.ok
        ? `whole, ${state.size} entries, head ${state.head}`
        : `BAD at entry ${state.firstBad} (${state.fault}); the ${state.good} before it are whole`
      process.stdout.write(`${name} (${workspaceId}): ${told}\n`)
      if (!state.ok) process.exitCode = 1
    }
    const whole = { documents: 0, rows: 0, snapshots: 0 }
    for await (const { docId, state } of checkLogs(owner.db, () => new Replica())) {
      if (state.ok) {
        whole.documents += 1
        whole.rows += state.rows
        whole.snapshots += state.snapshots
      } else {
        process.stdout.write(`document ${docId}: BAD at update ${state.seq} (${state.fault})\n`)
        process.exitCode = 1
      }
    }
    const { documents, rows, snapshots } = whole
    process.stdout.write(
      `documents: ${documents} whole, ${rows} updates, ${snapshots} snapshots are what the updates make\n`,
    )
  } finally {
    await owner.close()
  }
})
