import { expect, test } from 'vitest'
import { checkIds } from '#lib/derive/check-ids.ts'
import { everyWay } from '#tests/support/every-way/all.ts'
import { foundIn, type Case } from '#tests/support/every-way/case.ts'
import { decided, treated } from '#tests/support/decided.ts'
import { tidyModel as tidy } from '#tests/support/tidy-model.ts'
import { FindingsEngine, findingsOf } from './engine.ts'

test.each(checkIds)('[DR-61] %s comes with its cause, and goes with it', (id) => {
  const its: Readonly<Record<string, Case>> = everyWay[id]
  for (const [way, one] of Object.entries(its)) {
    const told = (findings: ReturnType<typeof foundIn>) =>
      findings.filter(({ check, says }) => check === id && says === way)
    if (one.decisions !== undefined) {
      const settled = { model: treated(), decisions: decided({}) }
      expect(told(foundIn(settled)), `${way}, all decided`).toEqual([])
      expect(told(foundIn(one)), way).not.toEqual([])
      continue
    }
    const engine = new FindingsEngine(tidy)
    expect(told(engine.findings()), `${way}, tidy`).toEqual([])
    engine.update(one.model)
    expect(told(engine.findings()), way).toEqual(told(findingsOf(one.model)))
    expect(told(engine.findings()), way).not.toEqual([])
    engine.update(tidy)
    expect(engine.findings(), `${way}, tidy again`).toEqual(findingsOf(tidy))
  }
})
