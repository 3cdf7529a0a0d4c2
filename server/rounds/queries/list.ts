import { listMembers } from '#db/repos/members.ts'
import { listModelActs, listRounds } from '#db/repos/rounds.ts'
import type { TenantTx } from '#db/tenant.ts'
import type { Round } from '#lib/agreement/round/round.ts'
import type { Looking } from '#lib/agreement/round/seats.ts'
import { roundStanding, type RoundStanding } from '#lib/agreement/round/standing.ts'
import { readStanding } from '#server/agreement/standing.ts'
import { settingFor, textsOf } from '../standing.ts'

/** One round with where it stands now. */
interface RoundView {
  readonly n: number
  readonly round: Round
  readonly standing: RoundStanding
  /** nobody has acted in it yet, so that how it is decided can change */
  readonly isUntouched: boolean
}

export interface RoundsView {
  /** the newest first */
  readonly rounds: readonly RoundView[]
  /** names of everybody the rounds speak of, and how many of an organisation may sign */
  readonly people: Readonly<Record<string, string>>
  readonly signers: Readonly<Record<string, number>>
}

/** All rounds of a model, each as it stands against the model of this moment (AG-29); nothing of it is stored. */
export async function listOfRounds(tx: TenantTx, modelId: string): Promise<RoundsView> {
  const standing = await readStanding(tx, modelId)
  const members = await listMembers(tx)
  const { participants, now } = standing.rows
  const kept = await listRounds(tx, modelId)
  const actsOf = await listModelActs(tx, modelId)
  // Each risk is read once, however many rounds are about it.
  const ids = kept.flatMap(({ round }) => (round.scope.kind === 'risks' ? round.scope.ids : []))
  const setting = settingFor(standing, textsOf(standing, { kind: 'risks', ids }))
  const looking: Looking = { ...setting, now }
  const rounds = kept.map(({ n, round }): RoundView => {
    const acts = actsOf.get(round.id) ?? []
    const isUntouched = acts.length === 0
    return { n, round, standing: roundStanding({ round, acts }, looking), isUntouched }
  })
  const signers: Record<string, number> = {}
  for (const { orgId, maySign } of Object.values(participants.people)) {
    if (maySign) signers[orgId] = (signers[orgId] ?? 0) + 1
  }
  return {
    rounds: rounds.toReversed(),
    people: Object.fromEntries(members.map((m) => [m.userId, m.name])),
    signers,
  }
}
