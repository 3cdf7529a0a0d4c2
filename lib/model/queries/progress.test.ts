import { describe, expect, test } from 'vitest'
import { elderlySupport as consortium } from '#lib/catalog/use-cases/elderly-support.ts'
import { blankModel } from '#lib/catalog/blank.ts'
import { askedAttributes, stepProgress, unconcreted } from './progress.ts'

describe('how far', () => {
  test('[M-16] what a ba asks for and nobody says is not concretised; the rest is not counted', () => {
    const open = (state: string) => unconcreted(consortium).filter((a) => a.state === state)
    expect(open('int-A')).toEqual([])
    expect(open('int-B').map((a) => a.row)).toHaveLength(9)
    expect(open('svc')).toEqual([])
    const uncovered = { ...consortium, bas: {} }
    expect(askedAttributes(uncovered)).toEqual([])
  })

  test('[M-16] a state out of scope is not asked for', () => {
    const state = consortium.states['int-B']
    if (state === undefined) throw new Error('int-B is part of use case 2')
    const states = { ...consortium.states, 'int-B': { ...state, inScope: false } }
    expect(unconcreted({ ...consortium, states }).some((a) => a.state === 'int-B')).toBe(false)
  })

  test('[M-17] the four steps of use case 2, and of an empty model', () => {
    const progress = stepProgress(consortium)
    expect(progress.flow).toEqual({ done: 16, all: 16 })
    expect(progress.ba).toEqual({ done: 16, all: 16 })
    expect(progress.attributes.all - progress.attributes.done).toBe(unconcreted(consortium).length)
    expect(progress.risks).toEqual({ done: 5, all: 80 })
    const nothing = { done: 0, all: 0 }
    expect(stepProgress(blankModel({ ja: '新規' }, '2026-01-01'))).toEqual({
      flow: nothing,
      ba: nothing,
      attributes: nothing,
      risks: nothing,
    })
  })
})
