import { listMembers } from '#db/repos/members.ts'
import { listModelActs, listRounds, type KeptRound } from '#db/repos/rounds.ts'
import type { TenantTx } from '#db/tenant.ts'
import { textsInScope } from '#lib/agreement/contents/texts.ts'
import type { Round } from '#lib/agreement/round/round.ts'
import type { Looking } from '#lib/agreement/round/seats.ts'
import type { Digests, RoundScope } from '#lib/agreement/round/scope.ts'
import { roundStanding, type RoundStanding } from '#lib/agreement/round/standing.ts'
import { must } from '#lib/base/must.ts'
import { readStanding, type Standing } from '#server/agreement/standing.ts'
import { frozenTexts, revisionNamed, type RoundRevision } from '../frozen.ts'
import { onceAScope } from '../once-a-scope.ts'
import { digestsOf } from '../standing.ts'

/** One round with where it stands now. */
interface RoundView {
  readonly n: number
  readonly round: Round
  readonly standing: RoundStanding
  /** nobody has acted in it yet, so that how it is decided can change */
  readonly isUntouched: boolean
  /** the revision it is on; null: the content as it stands */
  readonly revision: Omit<RoundRevision, 'sha256'> | null
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
  const content = contentOf(standing, kept)
  const rounds: RoundView[] = []
  const frozenOf = onceAScope(async (round: Round) => {
    const revision = must(await revisionNamed(tx, modelId, round.revisionId), 'its revision')
    return digestsOf(await frozenTexts(tx, standing, { scope: round.scope, revision }))
  })
  for (const { n, round } of kept) {
    const acts = actsOf.get(round.id) ?? []
    const looking: Looking = { participants, now, content }
    const frozen = await frozenOf(round)
    const revision = await revisionNamed(tx, modelId, round.revisionId)
    rounds.push({
      n,
      round,
      standing: roundStanding(
        { round, acts },
        frozen === undefined ? looking : { ...looking, frozen },
      ),
      isUntouched: acts.length === 0,
      revision: revision === null ? null : named(revision),
    })
  }
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

/** Digests of everything the rounds are about; each content is read once, however many rounds are about it. */
function contentOf({ model, rows }: Standing, kept: readonly KeptRound[]): Digests {
  const scopes = kept.map(({ round }) => round.scope)
  const ids = (kind: 'risks' | 'assignments') =>
    scopes.flatMap((scope) => (scope.kind === kind ? scope.ids : []))
  const asked: readonly RoundScope[] = [
    { kind: 'risks', ids: ids('risks') },
    { kind: 'assignments', ids: ids('assignments') },
    ...(scopes.some(({ kind }) => kind === 'model') ? [{ kind: 'model' } as const] : []),
  ]
  const texts = asked.map((scope) => textsInScope(model, rows.splits, scope))
  return digestsOf(Object.assign({}, ...texts))
}

function named({ id, n, name }: RoundRevision): Omit<RoundRevision, 'sha256'> {
  return { id, n, name }
}
