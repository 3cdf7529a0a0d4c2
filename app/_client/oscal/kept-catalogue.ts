import type { Control, OscalCatalogue } from '#lib/catalog/oscal/control.ts'

/** What is known of a catalogue without its texts. */
export interface KeptAbout {
  readonly title: string
  readonly version: string
  readonly lastModified: string
  /** of all its controls, as references write them */
  readonly ids: ReadonlySet<string>
}

/** Keeps a catalogue in this browser in the place of the one before: all of it, or nothing is changed. Throws where the browser does not. */
export async function keepCatalogue(name: string, catalogue: OscalCatalogue): Promise<KeptAbout> {
  const { controls, title, version, lastModified } = catalogue
  const about: KeptAbout = { title, version, lastModified, ids: new Set(controls.keys()) }
  await inDatabase(name, async (db) => {
    const transaction = db.transaction(stores, 'readwrite')
    const texts = transaction.objectStore('controls')
    texts.clear()
    for (const control of controls.values()) texts.put(control, control.id)
    transaction.objectStore('about').put(about, 'about')
    await written(transaction)
  })
  return about
}

/** What is kept; null: nothing is. Throws where the browser does not answer to it. */
export async function keptAbout(name: string): Promise<KeptAbout | null> {
  return await inDatabase(name, async (db) => {
    const asked: IDBRequest<KeptAbout | undefined> = db
      .transaction('about')
      .objectStore('about')
      .get('about')
    return (await answered(asked)) ?? null
  })
}

/** One control with its text; null: it is not kept (any more). */
export async function keptControl(name: string, id: string): Promise<Control | null> {
  return await inDatabase(name, async (db) => {
    const asked: IDBRequest<Control | undefined> = db
      .transaction('controls')
      .objectStore('controls')
      .get(id)
    return (await answered(asked)) ?? null
  })
}

const stores = ['about', 'controls'] as const

/** Open for one piece of work only, so that nobody who erases has to wait. */
async function inDatabase<T>(name: string, work: (db: IDBDatabase) => Promise<T>): Promise<T> {
  const asked = indexedDB.open(name, 1)
  asked.addEventListener('upgradeneeded', () => {
    for (const store of stores) asked.result.createObjectStore(store)
  })
  const db = await answered(asked)
  db.addEventListener('versionchange', () => db.close())
  try {
    return await work(db)
  } finally {
    db.close()
  }
}

async function answered<T>(asked: IDBRequest<T>): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>()
  asked.addEventListener('success', () => resolve(asked.result))
  asked.addEventListener('error', () => reject(asked.error ?? new Error('not answered')))
  return await promise
}

async function written(transaction: IDBTransaction): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  transaction.addEventListener('complete', () => resolve())
  transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('not written')))
  await promise
}
