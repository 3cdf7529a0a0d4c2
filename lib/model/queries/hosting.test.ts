import { expect, test } from 'vitest'
import { cloudLayers } from '#lib/catalog/use-cases/cloud-layers.ts'
import { attributeCellKey } from '../cell-key.ts'
import type { Model } from '../model.ts'
import { hostingStack, keptIn, operatorsOf } from './hosting.ts'

const model = cloudLayers

function saying(state: string, systems: string[]): Model {
  const value = { key: 'location', systems } as const
  const cell = { status: 'concrete', basis: 'fact', value } as const
  return { ...model, attributes: { [attributeCellKey(state, 'location')]: cell } }
}

test('[M-31] where a data is kept is said by its attribute, else by storage and transfers, else by what makes it', () => {
  expect(keptIn(saying('reg', ['crm']), 'reg')).toEqual({ systems: ['crm'], by: 'location' })
  expect(keptIn(model, 'reg')).toEqual({
    systems: ['custdb', 'iaas-C1', 'paas-B', 'portal'],
    by: 'events',
  })
  expect(keptIn(model, 'edited-cust')).toEqual({ systems: ['cust-dev'], by: 'events' })
  expect(keptIn(model, 'act')).toEqual({ systems: ['app', 'portal'], by: 'making' })
  expect(keptIn({ ...model, events: {} }, 'act')).toEqual({ systems: [], by: 'nothing' })
})

test('[M-31] systems that are not in the model are no place, and names of JavaScript are none either', () => {
  expect(keptIn(saying('reg', ['gone', 'toString']), 'reg').by).toBe('events')
  expect(keptIn({ ...model, systems: {} }, 'reg')).toEqual({ systems: [], by: 'nothing' })
  expect(operatorsOf(model, 'toString')).toEqual([])
})

test('[M-31] what a system is hosted on counts with it, also where that leads back to itself', () => {
  expect(hostingStack(model, ['portal'])).toEqual(['iaas-C1', 'paas-B', 'portal'])
  const iaas = model.systems['iaas-C1']
  if (iaas === undefined) throw new Error('use case 3 has lost a system')
  const circle = { ...model.systems, 'iaas-C1': { ...iaas, hostedOn: ['portal', 'gone'] } }
  expect(hostingStack({ ...model, systems: circle }, ['paas-B'])).toEqual([
    'iaas-C1',
    'paas-B',
    'portal',
  ])
})
