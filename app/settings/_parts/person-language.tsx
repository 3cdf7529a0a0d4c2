'use client'
import { useMutation } from '@tanstack/react-query'
import { LanguageSwitch } from '#app/_client/parts/language-switch.tsx'
import { useTRPC } from '#app/_client/trpc.tsx'

/** The language of the person, on every device. */
export function PersonLanguage() {
  const keep = useMutation(useTRPC().me.setLocale.mutationOptions())
  return (
    <LanguageSwitch
      onChoose={async (locale) => {
        await keep.mutateAsync({ locale })
      }}
    />
  )
}
