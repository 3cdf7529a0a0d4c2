'use client'
import { useParams } from 'next/navigation'
import type { ReactNode } from 'react'
import { useRevision } from './past-view.tsx'
import { withRevision } from './revision-asked.ts'
import { CalmLink } from '#app/_client/parts/calm-link.tsx'

/** A link to another step of the same model, of the revision that is looked at (F-72). */
export function StepLink({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  const { workspace, model } = useParams<{ workspace: string; model: string }>()
  const rev = useRevision()
  return (
    <CalmLink
      href={withRevision(`/w/${workspace}/models/${model}/${to}`, rev)}
      className="inline-flex min-h-6 items-center text-ai underline-offset-2 hover:underline"
    >
      {children}
    </CalmLink>
  )
}
