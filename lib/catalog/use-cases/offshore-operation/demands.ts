import { marksOf } from '../../parts/marks.ts'

/** Table 3-1 of our skeleton. */
export const demands = marksOf({
  'ba-appi': ['category.personalData', 'purpose', 'controller', 'rightsHolders', 'location'],
  'ba-z': ['category.personalData', 'location'],
  'ba-fefa': ['category.sensitiveTechnology', 'disclosureScope', 'controller'],
  'ba-contract': ['category.intellectualProperty', 'disclosureScope', 'purpose', 'usageTerm'],
  'ba-cloud': ['location'],
  'ba-consent': ['purpose'],
})
