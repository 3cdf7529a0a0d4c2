import { connect } from './client.ts'
import { asOperator } from './operator.ts'
import { checkTrails } from './trails.ts'

/** `npm run verify`: re-computes every workspace's audit trail; names the first bad entry of each and ends with 1. */
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
  } finally {
    await owner.close()
  }
})
