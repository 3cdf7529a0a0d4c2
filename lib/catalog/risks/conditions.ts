import type { EventKind } from '#lib/model/vocabulary.ts'
import { all, always, any, atLeast, category, fact, mode, no, type When } from './when.ts'

const personal = category('pi', 'pd', 'special')
const personLinked = category('pi', 'pd', 'special', 'related', 'pseudonymised')
const knowHow = category('tradeSecret', 'limitedShared', 'copyright')
const device = fact('source.device')

/**
 * The rows of our catalogue by the kind of event they speak of, and when each is suggested there. Apart from their texts, because the checks
 * need nothing else of them.
 */
const conditions = {
  generate_acquire: {
    'G-C1': any(device, fact('source.online')),
    'G-C2': device,
    'G-C3': fact('source.recorder'),
    'G-I1': device,
    'G-I2': device,
    'G-I3': device,
    'G-I4': fact('source.manual'),
    'G-I5': fact('source.elsewhere'),
    'G-A1': fact('source.online'),
    'G-A2': device,
    'G-P1': personal,
    'G-P2': personal,
    'G-P3': all(personal, fact('topic.health')),
    'G-K1': fact('source.elsewhere'),
    'G-K2': knowHow,
  },
  process_use: {
    'P-C1': fact('system'),
    'P-C2': mode('view', 'remoteMaintenance', 'download'),
    'P-C3': fact('system.shared'),
    'P-C4': fact('purpose.test'),
    'P-I1': always,
    'P-I2': atLeast(2, 'inputs'),
    'P-I3': always,
    'P-I4': fact('system'),
    'P-A1': fact('system'),
    'P-A2': fact('system'),
    'P-P1': personal,
    'P-P2': all(personLinked, atLeast(2, 'inputs')),
    'P-P3': mode('anonymise', 'pseudonymise'),
    'P-P4': fact('ba.consent'),
    'P-K1': fact('ba.contract'),
    'P-K2': all(knowHow, fact('onward.shared')),
    'P-K3': atLeast(2, 'holders'),
    'P-X1': all(mode('view', 'remoteMaintenance', 'download'), category('exportControlled')),
  },
  transfer_provide: {
    'T-C1': fact('unit.system'),
    'T-C2': fact('unit.system'),
    'T-C3': fact('unit.party'),
    'T-C4': fact('differs.country'),
    'T-C5': fact('differs.party'),
    'T-C6': fact('unit.device'),
    'T-I1': fact('unit.system'),
    'T-I2': fact('unit.system'),
    'T-I3': always,
    'T-I4': fact('differs.party'),
    'T-A1': fact('unit.system'),
    'T-A2': atLeast(2, 'layers'),
    'T-A3': always,
    'T-P1': all(category('related'), fact('differs.party')),
    'T-P2': all(personal, fact('differs.party')),
    'T-P3': all(fact('differs.country'), personal),
    'T-P4': personLinked,
    'T-P5': always,
    'T-K1': knowHow,
    'T-K2': all(category('tradeSecret'), no(fact('ba.secrecy'))),
    'T-K3': fact('onward.transfer'),
    'T-X1': all(fact('differs.country'), category('exportControlled')),
    'T-Y1': category('insider', 'secrecy'),
  },
  store: {
    'S-C1': always,
    'S-C2': fact('place.cloud'),
    'S-C3': fact('place.portable'),
    'S-C4': fact('place.temporary'),
    'S-C5': atLeast(2, 'layers'),
    'S-I1': always,
    'S-I2': always,
    'S-I3': always,
    'S-A1': always,
    'S-A2': always,
    'S-A3': fact('place.cloud'),
    'S-P1': all(personLinked, fact('term.finite')),
    'S-P2': category('pseudonymised', 'related'),
    'S-P3': personal,
    'S-K1': category('tradeSecret'),
    'S-K2': knowHow,
  },
  dispose: {
    'D-C1': always,
    'D-C2': fact('onward.copies'),
    'D-C3': fact('actor.external'),
    'D-I1': always,
    'D-I2': fact('onward.data'),
    'D-I3': always,
    'D-A1': always,
    'D-A2': fact('system'),
    'D-A3': fact('place.cloud'),
    'D-A4': fact('place.physical'),
    'D-P1': all(personLinked, fact('differs.party')),
    'D-P2': fact('ba.retention'),
    'D-P3': all(fact('onward.data'), personal),
    'D-K1': all(knowHow, fact('ba.contract')),
    'D-K2': knowHow,
  },
} as const satisfies Readonly<Record<EventKind, Readonly<Record<string, When>>>>

/** Rows that speak of events of one kind. */
export type RowIdOf<K extends EventKind> = Extract<keyof (typeof conditions)[K], string>

/** 典型リスクの番号 / the id of a row, as risks, dismissals and findings name it. */
export type RowId = { [K in EventKind]: RowIdOf<K> }[EventKind]

/** What is asked of an event before a row is suggested for it. */
export interface SuggestedRow {
  readonly id: RowId
  readonly event: EventKind
  readonly when: When
}

/** Every row with its condition, in the order of the catalogue. */
export const suggestedRows: readonly SuggestedRow[] = Object.entries(conditions).flatMap(
  ([event, rows]) =>
    Object.entries(rows).map(([id, when]) => ({
      id: id as RowId,
      event: event as EventKind,
      when,
    })),
)

const ids: ReadonlySet<string> = new Set(suggestedRows.map(({ id }) => id))

/** Whether this program has a row of that id; a model may name one it does not have. */
export function isRowId(id: string): id is RowId {
  return ids.has(id)
}
