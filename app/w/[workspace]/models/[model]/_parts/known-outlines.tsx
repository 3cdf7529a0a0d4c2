'use client'
import { useState } from 'react'
import { knowOutlines, type Outline } from '#lib/picture/known-outlines.ts'

/** The outlines of the first picture, which the live one draws again: it need not work them out (P-123). */
export function KnownOutlines({ outlines }: { readonly outlines: readonly Outline[] }) {
  useState(() => knowOutlines(outlines))
  return null
}
