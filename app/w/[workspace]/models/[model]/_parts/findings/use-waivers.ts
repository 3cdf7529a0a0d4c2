'use client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRefusalWords } from '#app/_client/parts/use-refusal-words.ts'
import { useRoom } from '#app/_client/room/room.tsx'
import { useTRPC } from '#app/_client/trpc.tsx'
import { useNotify } from '#app/_ui/toast.tsx'
import type { Found, NamedFinding } from '#lib/derive/found.ts'
import { aboutOf } from '#lib/derive/waiver.ts'
import { withWaivers, type WaivedBy } from '#lib/derive/with-waivers.ts'
import { useHere } from '../steward/use-stewardship.ts'
import type { useToldFindings } from './use-finding-text.ts'
import { useTelling } from '../use-telling.ts'

/** What organisations have decided about a finding; whether each still covers it is worked out here, against what is on the screen. */
export function useWaivedBy(
  found: Found,
  finding: NamedFinding,
): readonly (WaivedBy & { readonly name: string })[] {
  const trpc = useTRPC()
  const { model } = useTelling()
  const { isPast } = useRoom()
  const { data } = useQuery(trpc.finding.waivers.queryOptions(useHere()))
  const here = data?.waivers.filter(
    ({ check, element }) => check === finding.check && element === finding.elements[0],
  )
  // What was waived is about the model of now.
  if (isPast || data === undefined || here === undefined || here.length === 0) return []
  // Of the same place, so that what covers another finding there is told from what covered this one.
  const there = found.about(finding.elements[0] ?? '')
  const told = withWaivers(there, here, model).find(({ name }) => name === finding.name)
  return (told?.waivedBy ?? []).map((one) => ({ ...one, name: data.people[one.by]?.name ?? '' }))
}

/** Waives findings for one's own organisation, and takes that back; what is refused is told. */
export function useWaiving(t: NonNullable<ReturnType<typeof useToldFindings>>['t']) {
  const trpc = useTRPC()
  const here = useHere()
  const queries = useQueryClient()
  const notify = useNotify()
  const refusalWords = useRefusalWords()
  const after = {
    onSuccess: () => queries.invalidateQueries({ queryKey: trpc.finding.waivers.pathKey() }),
  }
  const told = (title: string) => ({
    ...after,
    onError: (error: unknown) => notify({ title, detail: refusalWords(error), tone: 'bad' }),
  })
  const waive = useMutation(trpc.finding.waive.mutationOptions(told(t('notWaived'))))
  const withdraw = useMutation(trpc.finding.withdrawWaiver.mutationOptions(told(t('notTakenBack'))))
  return {
    isBusy: waive.isPending || withdraw.isPending,
    waive: (finding: NamedFinding, reason: string, done: () => void) => {
      const { check, elements } = finding
      const shown = { check, element: elements[0] ?? '', about: aboutOf(finding) }
      waive.mutate({ ...here, ...shown, reason }, { onSuccess: done })
    },
    withdraw: (waiverId: string) => withdraw.mutate({ ...here, waiverId }),
  }
}
