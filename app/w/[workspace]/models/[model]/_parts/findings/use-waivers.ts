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

interface Told {
  readonly waivers: readonly (WaivedBy & { readonly name: string })[]
  /** there are older ones that are not told */
  readonly isCut: boolean
}

const none: Told = { waivers: [], isCut: false }

/** What organisations have decided about a finding; whether each still covers it is worked out here, against what is on the screen. */
export function useWaivedBy(found: Found, finding: NamedFinding): Told {
  const trpc = useTRPC()
  const here = useHere()
  const { model } = useTelling()
  const { isPast } = useRoom()
  const { check, elements } = finding
  const place = { check, element: elements[0] ?? '' }
  const { data: places } = useQuery(trpc.finding.waivedPlaces.queryOptions(here))
  const isWaived =
    places?.some((one) => one.check === place.check && one.element === place.element) === true
  const asked = trpc.finding.waivers.queryOptions({ ...here, ...place }, { enabled: isWaived })
  const { data } = useQuery(asked)
  // What was waived is about the model of now.
  if (isPast || !isWaived || data === undefined) return none
  // Of the same place, so that what covers another finding there is told from what covered this one.
  const there = found.about(place.element)
  const told = withWaivers(there, data.waivers, model).find(({ name }) => name === finding.name)
  const waivers = (told?.waivedBy ?? []).map((one) => {
    return { ...one, name: data.people[one.by]?.name ?? '' }
  })
  return { waivers, isCut: data.isCut }
}

/** Waives findings for one's own organisation, and takes that back; what is refused is told. */
export function useWaiving(t: NonNullable<ReturnType<typeof useToldFindings>>['t']) {
  const trpc = useTRPC()
  const here = useHere()
  const queries = useQueryClient()
  const notify = useNotify()
  const refusalWords = useRefusalWords()
  const after = {
    onSuccess: () => queries.invalidateQueries(trpc.finding.pathFilter()),
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
