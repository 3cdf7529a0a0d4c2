'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { whyOf } from '#app/_client/parts/use-why.ts'
import { useTRPC } from '#app/_client/trpc.tsx'
import { signAnswer } from '#app/settings/_parts/passkeys/ceremony.ts'
import type { SignOffIntent } from '#lib/agreement/act-status.ts'
import type { ProofLevel } from '#lib/agreement/round/policy.ts'
import { useHere } from '../../../_parts/steward/use-stewardship.ts'
import { useRoundWhy } from '../rounds/use-round-why.ts'
import { needsReason } from './steps.ts'
import type { SittingContent } from './use-sitting.ts'

/** What is to be said, about what was shown. */
export interface Wish {
  readonly key: string
  readonly intent: SignOffIntent
  readonly reason: string
  readonly level: ProofLevel
  readonly contents: readonly SittingContent[]
}

/**
 * Has a wish signed: the server writes the statement down, a passkey signs it where one is to, and it is sent back. What needs a fresh
 * proof and has none waits as `isWaiting`, until the person has proved who they are (F-207).
 */
export function useActing(
  roundId: string,
  on: { readonly done: (signOffId: string) => void; readonly stale: () => void },
) {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const here = useHere()
  const explain = useRoundWhy()
  const [said, setSaid] = useState<string | null>(null)
  const [waiting, setWaiting] = useState<Wish | null>(null)
  const [isBusy, setBusy] = useState(false)
  const prepare = useMutation(trpc.round.prepare.mutationOptions())
  const acts = {
    sign: useMutation(trpc.round.sign.mutationOptions()),
    renew: useMutation(trpc.round.renew.mutationOptions()),
    reject: useMutation(trpc.round.reject.mutationOptions()),
    withdraw: useMutation(trpc.round.withdraw.mutationOptions()),
  }
  const beginStepUp = useMutation(trpc.passkeys.beginStepUp.mutationOptions())
  const finishStepUp = useMutation(trpc.passkeys.finishStepUp.mutationOptions())

  const run = async (wish: Wish): Promise<string> => {
    const { key, intent, reason, level, contents } = wish
    const one = { ...here, roundId, key }
    const prepared = await prepare.mutateAsync({
      ...one,
      intent,
      level,
      shown: contents.map(({ name, digest }) => ({ name, sha256: digest })),
      ...(needsReason(intent) ? { reason: reason.trim() } : {}),
    })
    if ('signOffId' in prepared) return prepared.signOffId
    const { statement, options } = prepared
    const answer = options === null ? {} : { answer: await signAnswer(options) }
    const act = acts[intent === 'approve' || intent === 'conditional' ? 'sign' : intent]
    return (await act.mutateAsync({ ...one, statement, ...answer })).signOffId
  }
  const attempt = async (wish: Wish, first?: () => Promise<unknown>) => {
    if (isBusy) return
    setBusy(true)
    setSaid(null)
    try {
      await first?.()
      setWaiting(null)
      const signOffId = await run(wish)
      on.done(signOffId)
    } catch (error) {
      const why = whyOf(error)
      if (why === 'not-fresh') setWaiting(wish)
      else setSaid(explain(error))
      if (why === 'stale') on.stale()
    }
    await queries.invalidateQueries(trpc.round.list.pathFilter())
    setBusy(false)
  }
  return {
    said,
    isBusy,
    isWaiting: waiting !== null,
    act: (wish: Wish) => attempt(wish),
    /** proves who one is by a passkey, and goes on with what waited for it */
    confirm: async () => {
      if (waiting === null) return
      await attempt(waiting, async () => {
        await finishStepUp.mutateAsync(await signAnswer(await beginStepUp.mutateAsync()))
      })
    },
  }
}
