import { findActEntry } from '#db/repos/audit.ts'
import { findRound, findSeatAct } from '#db/repos/rounds.ts'
import { findProof } from '#db/repos/sign-off-proofs.ts'
import type { TenantTx } from '#db/tenant.ts'
import type { KeyProof, Proof } from '#lib/agreement/proof.ts'
import type { Statement } from '#lib/agreement/statement.ts'
import { must } from '#lib/base/must.ts'
import { keyProofHolds } from '#server/passkeys/commands/sign-statement.ts'
import { readClientData } from '#server/passkeys/read-answer.ts'
import { runtime } from '#server/runtime.ts'
import { refused } from '../refusal.ts'

/** 受領書 / what shows, without us, that an act was taken: the statement, what stands behind it, and its place on the trail. */
export interface Receipt {
  readonly t: 'yoriai.receipt/1'
  readonly signOffId: string
  /** number of the round in its model */
  readonly n: number
  /** exactly what was signed */
  readonly text: string
  readonly statement: Statement
  /** SHA-256 of `text` */
  readonly digest: string
  /** the update of the document it was about */
  readonly docSeq: number
  readonly proof: Proof | null
  /** of a key's: whether it still holds for the statement, checked just now; null where there is none to check */
  readonly holds: boolean | null
  /** where its entry stands on the audit trail, and the hash of the chain after it */
  readonly log: { readonly idx: number; readonly hash: string }
}

/** The receipt of an act in a round of this model, for every member (S-184). */
export async function receiptOf(
  tx: TenantTx,
  modelId: string,
  signOffId: string,
): Promise<Receipt> {
  const act = await findSeatAct(tx, signOffId)
  if (act === undefined || act.modelId !== modelId) throw refused('unknown-round')
  const { text, statement, docSeq } = act
  const round = must(await findRound(tx, act.roundId), 'the round of an act')
  const proof = await findProof(tx, signOffId)
  const log = must(await findActEntry(tx, modelId, signOffId), 'the entry of an act')
  const holds = proof?.level === 'K' ? await keyProofHolds(proof, text, originOf(proof)) : null
  const digest = runtime().hash(text)
  return {
    t: 'yoriai.receipt/1',
    signOffId,
    n: round.n,
    text,
    statement,
    digest,
    docSeq,
    proof,
    holds,
    log,
  }
}

/** The address of the page the key answered, one of ours at its host name; it was held against ours when it was given. */
function originOf({ clientData, party }: KeyProof): string {
  const origin = readClientData(clientData)?.origin ?? ''
  return URL.canParse(origin) && new URL(origin).hostname === party ? origin : ''
}
