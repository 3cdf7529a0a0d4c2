'use client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useWhy, whyOf } from '#app/_client/parts/use-why.ts'
import { useTRPC } from '#app/_client/trpc.tsx'
import { deviceFailure, makeKey, signAnswer } from './ceremony.ts'
import { usePasskeysWords } from './use-passkeys-words.ts'

/** What was said last about what one did. */
export interface Said {
  readonly text: string
  readonly isBad: boolean
}

/**
 * One's own passkeys and what can be done with them. What needs a fresh proof and has none is kept as `waiting`, until the person has
 * proved who they are or lets go of it (F-182).
 */
export function usePasskeys() {
  const words = usePasskeysWords()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const why = useFailure()
  const [said, say] = useState<Said | null>(null)
  const [waiting, setWaiting] = useState<(() => Promise<void>) | null>(null)
  const [isBusy, setBusy] = useState(false)
  const list = useQuery(trpc.passkeys.list.queryOptions())
  const beginRegister = useMutation(trpc.passkeys.beginRegister.mutationOptions())
  const finishRegister = useMutation(trpc.passkeys.finishRegister.mutationOptions())
  const beginStepUp = useMutation(trpc.passkeys.beginStepUp.mutationOptions())
  const finishStepUp = useMutation(trpc.passkeys.finishStepUp.mutationOptions())
  const renaming = useMutation(trpc.passkeys.rename.mutationOptions())
  const removing = useMutation(trpc.passkeys.remove.mutationOptions())

  /** Whether it was done. */
  const run = async (act: () => Promise<void>): Promise<boolean> => {
    setBusy(true)
    say(null)
    let isDone = false
    try {
      await act()
      isDone = true
    } catch (error) {
      if (whyOf(error) === 'not-fresh') setWaiting(() => act)
      else say({ text: why(error), isBad: true })
    }
    await queries.invalidateQueries(trpc.passkeys.list.pathFilter())
    setBusy(false)
    return isDone
  }

  const addOne = async () => {
    const made = await makeKey(await beginRegister.mutateAsync())
    const { mailed } = await finishRegister.mutateAsync(made)
    say({ text: mailed ? words.added : words.addedUnmailed, isBad: false })
  }
  const removeOne = async (passkeyId: string) => {
    const { mailed } = await removing.mutateAsync({ passkeyId })
    say({ text: mailed ? words.removed : words.removedUnmailed, isBad: false })
  }

  return {
    list,
    said,
    isBusy,
    isWaiting: waiting !== null,
    add: async () => await run(addOne),
    remove: async (passkeyId: string) => await run(async () => await removeOne(passkeyId)),
    rename: async (passkeyId: string, name: string) =>
      await run(async () => {
        await renaming.mutateAsync({ passkeyId, name })
      }),
    /** proves who one is by a passkey, and goes on with what waited for it */
    confirm: async () => {
      const next = waiting
      setWaiting(null)
      await run(async () => {
        await finishStepUp.mutateAsync(await signAnswer(await beginStepUp.mutateAsync()))
        await next?.()
      })
    },
    letGo: () => setWaiting(null),
  }
}

/** Why something failed, in the reader's language: on the device, by a reason of passkeys, or any other. */
function useFailure(): (error: unknown) => string {
  const words = usePasskeysWords()
  const why = useWhy(words.refused)
  return (error) => {
    const device = deviceFailure(error)
    return device === null ? why(error) : words.device[device]
  }
}
