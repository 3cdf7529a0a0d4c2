'use client'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { TryAgain } from '#app/_client/parts/try-again.tsx'
import { useTRPC } from '#app/_client/trpc.tsx'
import { Button } from '#app/_ui/button.tsx'
import type { ConsultSubject } from '#lib/agreement/consult/consultation.ts'
import { BeginForm } from './begin-form.tsx'
import { ConsultationItem } from './consultation-item.tsx'
import { useConsultWords } from './use-consult.ts'

interface Props {
  readonly here: { readonly workspaceId: string; readonly modelId: string }
  readonly subject: ConsultSubject
}

/** 合議 / beside what one's organisation is to answer or to sign: what colleagues say of it, and the way to ask them (F-275, F-278). */
export function ConsultPlace({ here, subject }: Props) {
  const trpc = useTRPC()
  const words = useConsultWords()
  const { data, isError, refetch } = useQuery(
    trpc.consultation.ofSubject.queryOptions({ ...here, subject }),
  )
  if (data === undefined) {
    return isError ? <TryAgain why={words.failed} onRetry={() => void refetch()} /> : null
  }
  const { mayBegin, colleagues, consultations } = data
  if (!mayBegin && consultations.length === 0) return null
  return (
    <section
      aria-label={words.title}
      className="grid min-w-0 gap-2 rounded-card border border-line border-l-4 bg-card p-2.5 text-sm"
    >
      <h3 className="text-sm font-semibold">{words.title}</h3>
      {consultations.length === 0 && <p className="text-xs text-muted">{words.lead}</p>}
      {consultations.map((one) => (
        <ConsultationItem key={one.id} here={here} consultation={one} />
      ))}
      {mayBegin && <Begin {...{ here, subject, colleagues }} />}
    </section>
  )
}

function Begin({
  colleagues,
  ...to
}: Props & { readonly colleagues: Parameters<typeof BeginForm>[0]['colleagues'] }) {
  const { begin: words } = useConsultWords()
  const [isOpen, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)
  useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  if (colleagues.length === 0) return <p className="text-xs text-muted">{words.nobody}</p>
  if (isOpen) return <BeginForm {...{ ...to, colleagues }} onClose={() => setOpen(false)} />
  return (
    <div>
      <Button ref={opener} onClick={() => setOpen(true)}>
        {words.do}
      </Button>
    </div>
  )
}
