import { sha256Hex } from '#db/hash.ts'
import { whyRefused } from '#tests/support/passkey-stage.ts'
import type { RoundStage } from '#tests/support/round-stage.ts'

/**
 * So many times: one person signs what they were shown while another edits it. Told are signatures that came after the edit, or of other
 * content than was shown (there must be none), and how the turns ended.
 */
export async function editAgainstSign(stage: RoundStage, turns: number) {
  const { open, seat, shownTo, prepared, send, edits, pg } = stage
  const wrong: string[] = []
  let [signed, refused] = [0, 0]
  for (let turn = 1; turn <= turns; turn += 1) {
    const roundId = await open([seat('sato')], { riskIds: ['r1'] })
    const shown = await shownTo('sato', roundId)
    const made = await prepared('sato', roundId, { shown })
    const value = { ja: `情報が漏れる（${turn}）` }
    const [why, head] = await Promise.all([
      whyRefused(send('sato', made)),
      edits('mori', { type: 'set', in: 'risks', id: 'r1', field: 'incident', value }),
    ])
    if ('refused' in head) throw new Error(`an edit is refused: ${head.refused}`)
    const acts = await pg.owner.db
      .selectFrom('sign_off')
      .innerJoin('sign_off_content', 'sign_off_content.sign_off_id', 'sign_off.id')
      .select(['doc_seq', 'sign_off_content.closure', 'sign_off_content.digest'])
      .where('round_id', '=', roundId)
      .execute()
    if (why === 'done') signed += 1
    else refused += 1
    if (why !== 'done' && why !== 'stale') wrong.push(`turn ${turn}: ${why}`)
    if (acts.length !== (why === 'done' ? 1 : 0)) wrong.push(`turn ${turn}: ${acts.length} acts`)
    for (const { doc_seq: seq, closure, digest } of acts) {
      const isShown = digest === shown[0]?.sha256 && sha256Hex(closure) === digest
      if (!isShown) wrong.push(`turn ${turn}: another content was signed than was shown`)
      if (seq >= head.seq) wrong.push(`turn ${turn}: signed after the edit`)
    }
  }
  return { signed, refused, wrong }
}

/**
 * So many times: three people of one organisation take two seats at once, each trying again when another was faster. Told is whatever is not
 * exactly two signatures of two people.
 */
export async function quorum(stage: RoundStage, runs: number) {
  const { open, seat, prepared, send, listed } = stage
  const wrong: string[] = []
  const people = ['sato', 'aoki', 'kato']
  const tries = async (who: string, roundId: string): Promise<string> => {
    for (let attempt = 1; attempt <= people.length + 1; attempt += 1) {
      const why = await whyRefused(prepared(who, roundId).then((made) => send(who, made)))
      if (why !== 'statement-outdated') return why
    }
    return 'never'
  }
  for (let run = 1; run <= runs; run += 1) {
    const roundId = await open([seat('sato', { seats: 2, needed: 2 })])
    const ends = await Promise.all(people.map((who) => tries(who, roundId)))
    const told = ends.toSorted().join(', ')
    if (told !== 'done, done, seats-taken') wrong.push(`run ${run}: ${told}`)
    const { standing } = await listed(roundId)
    const seats = standing.orgs.flatMap((org) => org.seats)
    const persons = new Set(seats.flatMap(({ latest }) => latest?.userId ?? []))
    const isExact =
      standing.status === 'complete' && persons.size === 2 && seats.every((s) => s.counts)
    if (!isExact) wrong.push(`run ${run}: ${standing.status} by ${persons.size}`)
  }
  return { wrong }
}
