'use client'
import { Eye } from 'lucide-react'
import type { Review } from '#lib/derive/reviews.ts'
import { filled } from '#lib/words/filled.ts'
import { useReviews, useReviewWords } from './use-reviews.ts'

/** Beside the name of a step: how many of its results have to be looked at again. None, nothing. */
export function StepReviews({ step }: { readonly step: Review['step'] }) {
  const { screen } = useReviewWords()
  const count = useReviews().list?.reviews.filter((one) => one.step === step).length ?? 0
  if (count === 0) return null
  const label = filled(screen.stepMark, { count })
  return (
    <span
      title={label}
      className="inline-flex items-center gap-0.5 text-xs text-muted"
      data-step-reviews
    >
      <Eye size={12} aria-hidden />
      <span aria-hidden>{count}</span>
      <span className="sr-only">{label}</span>
    </span>
  )
}
