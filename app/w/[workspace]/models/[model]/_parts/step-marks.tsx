'use client'
import type { Finding } from '#lib/derive/finding.ts'
import { StepFindings } from './findings/step-findings.tsx'
import { StepReviews } from './reviews/step-reviews.tsx'

/** Beside the name of a step: its errors, and what of it has to be looked at again. */
export function StepMarks({ step }: { readonly step: Finding['step'] }) {
  return (
    <>
      <StepFindings step={step} />
      <StepReviews step={step} />
    </>
  )
}
