'use client'
import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'use-intl'
import { useRefusalWords } from '#app/_client/parts/use-refusal-words.ts'
import { useTRPC } from '#app/_client/trpc.tsx'
import { InlineEdit } from '#app/_ui/inline-edit.tsx'
import { useNotify } from '#app/_ui/toast.tsx'

/** The person's name as everybody sees it; double click, Enter or F2 to change it. */
export function PersonName({ name }: { readonly name: string }) {
  const t = useTranslations('home.settings')
  const router = useRouter()
  const notify = useNotify()
  const said = useRefusalWords()
  const change = useMutation(
    useTRPC().me.setName.mutationOptions({
      onSuccess: () => router.refresh(),
      onError: (error) => notify({ title: said(error), tone: 'bad' }),
    }),
  )
  return (
    <InlineEdit
      value={name}
      label={t('name')}
      maxLength={100}
      onCommit={(text) => change.mutate({ name: text })}
    />
  )
}
