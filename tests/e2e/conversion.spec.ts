import { expect, test } from '@playwright/test'
import { walkedEntries, type WalkedEntry } from '../support/walked-entries.ts'
import { person, sampleModel } from './people/person.ts'
import { takesConversion } from './people/takes-conversion.ts'
import { ofAgreement } from './text-entries/agreement.ts'
import { ofBa } from './text-entries/ba.ts'
import { ofFlow } from './text-entries/flow.ts'
import { manyEntries } from './text-entries/many-entries.ts'
import { outsideModels } from './text-entries/outside-models.ts'
import type { Stage, Stop } from './text-entries/stage.ts'
import { ofTables } from './text-entries/tables.ts'

/** How one comes to the fields of every entry there is. */
const stops: Readonly<Record<WalkedEntry, Stop>> = {
  ...outsideModels,
  ...ofFlow,
  ...ofBa,
  ...ofTables,
  ...ofAgreement,
}

const entries = Object.keys(stops) as WalkedEntry[]
const parts = 8
const size = Math.ceil(entries.length / parts)

for (let part = 0; part < parts; part += 1)
  test(`[E-53] [G-32] Japanese is composed in every text entry, and the Enter of a conversion is never taken (${part + 1} of ${parts})`, async ({
    browser,
  }) => {
    const { page } = await person(browser, 'tanaka')
    page.on('dialog', (dialog) => void dialog.accept())
    const sample = await sampleModel({ page })
    const stage: Stage = { browser, page, sample, root: await manyEntries(page, sample) }
    const failed: string[] = []
    for (const entry of entries.slice(part * size, (part + 1) * size)) {
      let count = 0
      try {
        await test.step(entry, async () => {
          for await (const field of stops[entry](stage)) {
            await takesConversion(field)
            count += 1
          }
        })
        if (count !== walkedEntries[entry]) failed.push(`${entry}: ${count} fields`)
      } catch (error) {
        failed.push(`${entry} (${count}): ${String(error).split('\n').slice(0, 6).join(' ')}`)
      }
    }
    expect(failed).toEqual([])
  })
