import { expect, test } from 'vitest'
import { checkIds } from '#lib/derive/check-ids.ts'
import { everyWay } from '#tests/support/every-way/all.ts'
import { foundIn, type Case } from '#tests/support/every-way/case.ts'
import { decided, treated } from '#tests/support/decided.ts'
import { tidyModel as tidy } from '#tests/support/tidy-model.ts'
import { FindingsEngine } from './engine.ts'
import type { Finding } from './finding.ts'

/** What is said before the cause is there, while it is, and when it is gone again. */
function along(one: Case): readonly (readonly Finding[])[] {
  if (one.decisions !== undefined) {
    const settled = { model: treated(), decisions: decided({}) }
    return [settled, one, settled].map(foundIn)
  }
  const engine = new FindingsEngine(tidy)
  return [tidy, one.model, tidy].map((model) => {
    engine.update(model)
    return engine.findings()
  })
}

test.each(checkIds)('[DR-61] %s comes with its cause, and goes with it', (id) => {
  const its: Readonly<Record<string, Case>> = everyWay[id]
  for (const [way, one] of Object.entries(its)) {
    const said = along(one).map((all) =>
      all.filter(({ check, says }) => check === id && says === way),
    )
    const whole = foundIn(one).filter(({ check, says }) => check === id && says === way)
    expect({ way, isFound: whole.length > 0, said }).toEqual({
      way,
      isFound: true,
      said: [[], whole, []],
    })
  }
})
