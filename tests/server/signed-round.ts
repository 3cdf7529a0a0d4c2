import { randomUUID } from 'node:crypto'
import { must } from '#lib/base/must.ts'
import type { Caller } from '#tests/support/actors.ts'

interface About {
  readonly workspaceId: string
  readonly modelId: string
  readonly riskId: string
  /** of who opens the round and signs in it */
  readonly orgId: string
}

/** A round about one risk, opened and signed by the same person, who has just signed in. */
export async function signedRoundIn(
  call: Caller,
  { workspaceId, modelId, riskId, orgId }: About,
): Promise<{ readonly roundId: string; readonly signOffId: string; readonly statement: string }> {
  const here = { workspaceId, modelId }
  const { roundId } = await call.round.open({
    ...here,
    key: randomUUID(),
    scope: { kind: 'risks', ids: [riskId] },
    policy: {
      seats: [{ orgId, seats: 1, needed: 1, group: 1 }],
      level: 'P',
      conditional: 'counts',
      validDays: null,
    },
    due: null,
    locale: 'ja',
  })
  const { contents } = await call.round.sitting({ ...here, roundId })
  const { digest } = must(contents[0], 'what is signed')
  const said = { ...here, roundId, key: randomUUID() }
  const prepared = await call.round.prepare({
    ...said,
    intent: 'approve',
    level: 'P',
    shown: [{ name: `risk:${riskId}`, sha256: digest }],
  })
  if (!('statement' in prepared)) throw new Error('it is signed already')
  const { statement } = prepared
  const { signOffId } = await call.round.sign({ ...said, statement })
  return { roundId, signOffId, statement }
}
