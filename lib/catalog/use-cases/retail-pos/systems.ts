import type { Model } from '#lib/model/model.ts'
import { text, type Text } from '../../text.ts'

type System = Model['systems'][string]

/** What holds the data (p11). The e-commerce site is the only one inferred: the box there names the database. */
export const systems: Model['systems'] = {
  pos: system('device', 'X-store', text('POS端末', 'POS terminal')),
  ecsite: system('application', 'X-ec', text('ECサイト', 'E-commerce site')),
  db: system('datastore', 'X-ec', text('社内DBサーバ', 'In-house database server')),
  term: system('device', 'X-store', text('業務用端末', 'Business terminal')),
  dwh: system('datastore', 'X', text('統合データ基盤', 'Integrated data platform')),
}

function system(kind: System['kind'], operator: string, name: Text): System {
  return { kind, name, operators: [operator], hostedOn: [], places: [], collects: [] }
}
