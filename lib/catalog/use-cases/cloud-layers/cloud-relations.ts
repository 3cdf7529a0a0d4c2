import type { Model } from '#lib/model/model.ts'

/** Who provides which service to whom, and in which role (p21): B and C serve A, C also serves B from below. */
export const cloudRelations: Model['cloudRelations'] = {
  'rel-paas': {
    provider: 'B',
    customer: 'A',
    service: 'paas-B',
    role: 'cspCsc',
    contractBa: 'ba-B1',
  },
  'rel-crm': { provider: 'B', customer: 'A', service: 'crm', role: 'cspCsc', contractBa: 'ba-B2' },
  'rel-storage': { provider: 'C', customer: 'A', service: 'store-C', role: 'cspCsc' },
  'rel-iaas-1': {
    provider: 'C',
    customer: 'B',
    service: 'iaas-C1',
    role: 'peer',
    contractBa: 'ba-C1',
  },
  'rel-iaas-2': {
    provider: 'C',
    customer: 'B',
    service: 'iaas-C2',
    role: 'peer',
    contractBa: 'ba-C2',
  },
  'rel-partner': { provider: 'partner', customer: 'A', service: 'portal', role: 'partner' },
}
