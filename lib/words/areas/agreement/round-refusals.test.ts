import { expect, test } from 'vitest'
import { roundRefusals } from '#lib/agreement/round/decision.ts'
import { roundRefusalWords } from './round-refusals.ts'

test('[AG-30] every refusal of an act in a round has a sentence of its own in both languages', () => {
  for (const sentences of [roundRefusalWords.ja, roundRefusalWords.en]) {
    expect(Object.keys(sentences)).toEqual([...roundRefusals])
    const told = Object.values(sentences)
    expect(new Set(told).size).toBe(roundRefusals.length)
    expect(told.every((sentence) => sentence.length > 8)).toBe(true)
  }
})
