import { parseArgs } from 'node:util'
import { connect } from '#db/client.ts'
import { type LoginRole, urlFor } from '#db/roles.ts'
import { OwnCluster } from '#tests/support/own-cluster.ts'
import { roundStage } from '#tests/support/round-stage.ts'
import { editAgainstSign, quorum } from './races.ts'

/** `npm run test:races`: edits against signatures, and people against each other, on a real PostgreSQL (S-187, S-188). */
const { values } = parseArgs({
  options: {
    races: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '500' },
  },
})
const say = (line: string): void => {
  process.stdout.write(`[races] ${line}\n`)
}

const cluster = await OwnCluster.start('races')
const owner = cluster.ownerUrl
const url = (role: LoginRole) => urlFor(owner, role)
const urls = {
  owner,
  app_web: url('app_web'),
  app_collab: url('app_collab'),
  app_auth: url('app_auth'),
}
const pg = {
  urls,
  owner: connect(urls.owner, 'races owner', 4),
  web: connect(urls.app_web, 'races web', 8),
  collab: connect(urls.app_collab, 'races collab', 2),
  auth: connect(urls.app_auth, 'races auth', 4),
}
const stage = await roundStage(pg)
const began = performance.now()
const raced = await editAgainstSign(stage, Number(values.races))
say(
  `${values.races} edits against signatures: ${raced.signed} signed before, ${raced.refused} refused after, ${raced.wrong.length} wrong`,
)
const ran = await quorum(stage, Number(values.runs))
say(`${values.runs} runs on a quorum of 2 of 3 people: ${ran.wrong.length} wrong`)
for (const line of [...raced.wrong, ...ran.wrong].slice(0, 20)) say(line)
say(`${Math.round((performance.now() - began) / 1000)} s`)
await Promise.all([pg.owner, pg.web, pg.collab, pg.auth].map(async (c) => await c.close()))
await cluster.stop()
process.exit(raced.wrong.length + ran.wrong.length === 0 ? 0 : 1)
