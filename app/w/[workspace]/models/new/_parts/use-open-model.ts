'use client'
import { useRouter } from 'next/navigation'

/** What follows when a model was made: it is opened. */
export function useOpenModel(workspaceId: string) {
  const router = useRouter()
  return {
    onSuccess: ({ modelId }: { readonly modelId: string }) =>
      router.push(`/w/${workspaceId}/models/${modelId}/flow`),
  }
}
