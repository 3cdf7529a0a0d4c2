import { setProven } from '#db/proven-sessions.ts'
import type { Session } from '#server/auth/session.ts'
import { newToken } from '#server/auth/token.ts'
import { runtime } from '#server/runtime.ts'
import { askToSign } from '../ask-to-sign.ts'
import type { SignedAnswer } from '../schemas.ts'
import { verifyAnswer } from '../verify-answer.ts'

const asked = { purpose: 'step-up', statement: null } as const

/** 本人確認 / what a browser needs to have its person prove again who they are. */
export async function beginStepUp(session: Session) {
  return await askToSign(session, newToken(), asked)
}

/** Proves it: for the next minutes this session, and no other, counts as freshly proven (PK-15). */
export async function finishStepUp(session: Session, answer: SignedAnswer): Promise<void> {
  const { at } = await verifyAnswer(session, answer, asked)
  await setProven(runtime().auth, session.id, at)
}
