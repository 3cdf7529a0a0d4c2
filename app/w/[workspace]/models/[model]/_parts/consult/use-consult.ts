'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useLocale } from 'use-intl'
import { useWhy } from '#app/_client/parts/use-why.ts'
import { useTRPC } from '#app/_client/trpc.tsx'
import { useNotify } from '#app/_ui/toast.tsx'
import { consultRefusalWords } from '#lib/words/areas/agreement/consult-refusals.ts'
import { consultationsWords } from '#lib/words/areas/agreement/consultations.ts'

/** The words of consultations in the reader's language; they come with the parts that show them. */
export function useConsultWords() {
  return consultationsWords[useLocale()]
}

/** Beginning a consultation, giving one's opinion and ending it; what fails is said, with its reason (F-275, F-277). */
export function useConsultActs() {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const notify = useNotify()
  const words = useConsultWords()
  const why = useWhy(consultRefusalWords[useLocale()])
  // Without a network it fails at once: nothing is said later, when nobody looks.
  const now = {
    networkMode: 'always' as const,
    onError: (error: unknown) => notify({ title: why(error), tone: 'bad' }),
    onSettled: async () => {
      void queries.invalidateQueries(trpc.notice.inbox.pathFilter())
      await queries.invalidateQueries(trpc.consultation.pathFilter())
    },
  }
  return {
    begin: useMutation(trpc.consultation.begin.mutationOptions(now)),
    say: useMutation(
      trpc.consultation.say.mutationOptions({
        ...now,
        onSuccess: () => notify({ title: words.opinion.sent }),
      }),
    ),
    close: useMutation(trpc.consultation.close.mutationOptions(now)),
  }
}
