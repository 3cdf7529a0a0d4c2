import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'use-intl'
import { useRefusalWords } from '#app/_client/parts/use-refusal-words.ts'
import { useTRPC } from '#app/_client/trpc.tsx'
import { useNotify } from '#app/_ui/toast.tsx'
import { say, type LocalText } from '#lib/model/local-text.ts'

interface Named {
  readonly id: string
  readonly title: LocalText
}

/** Puts a model away or brings it back, says so, and offers the way back (F-82). */
export function useArchive(workspaceId: string) {
  const t = useTranslations('home.archive')
  const locale = useLocale()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const notify = useNotify()
  const said = useRefusalWords()
  const change = useMutation(
    trpc.model.setArchived.mutationOptions({
      onError: (error) => notify({ title: said(error), tone: 'bad' }),
      onSettled: async () => {
        await queries.invalidateQueries(trpc.workspace.home.pathFilter())
        await queries.invalidateQueries(trpc.model.get.pathFilter())
      },
    }),
  )
  const set = ({ id: modelId, title }: Named, isArchived: boolean) => {
    const model = say(title, locale)
    const back = () => change.mutate({ workspaceId, modelId, isArchived: false })
    change.mutate(
      { workspaceId, modelId, isArchived },
      {
        onSuccess: () =>
          notify(
            isArchived
              ? { title: t('done', { model }), action: { label: t('restore'), run: back } }
              : { title: t('restored', { model }) },
          ),
      },
    )
  }
  return { set, isPending: change.isPending }
}
