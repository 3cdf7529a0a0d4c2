import type { OwnRow, OwnRowContent } from '#lib/catalog/risks/own/own-row.ts'

/** What an own row says, whole and in both languages; suggested at every transfer. */
export const ownContent: OwnRowContent = {
  title: { ja: '見守り通知の宛先違い', en: 'Alert sent to the wrong family' },
  incident: { ja: '見守りの通知が別の家族に届く。', en: 'An alert reaches another family.' },
  measure: { ja: '宛先の二重確認', en: 'Confirm the addressee twice' },
  events: ['transfer_provide'],
  viewpoint: 'confidentiality',
  source: 'accidental',
  threat: 'information_disclosure',
  when: { is: 'always' },
  references: [{ family: 'SP800-53r5', id: 'AC-4' }],
}

/** An own row, different where it is said. */
export function anOwnRow(more: Partial<OwnRow> = {}): OwnRow {
  return { id: '5a3f0b52-6f0e-4c5b-9d6a-0c8f2f3b7a11', version: 1, ...ownContent, ...more }
}
