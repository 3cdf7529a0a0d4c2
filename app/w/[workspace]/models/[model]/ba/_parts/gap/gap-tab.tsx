'use client'

/** 制度間の差. */
export function GapTab() {
  return null
}
