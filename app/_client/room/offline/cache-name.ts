/** Whose copy of which document it is; `window` tells apart the windows that hold it at the same time. */
export interface CacheKey {
  readonly userId: string
  readonly workspaceId: string
  readonly modelId: string
  readonly epoch: number
  readonly window: string
}

/** What the name of every database of ours begins with. */
export const cachePrefix = 'yoriai/'

/** Name of the database in which a copy is kept. */
export function cacheName({ userId, workspaceId, modelId, epoch, window }: CacheKey): string {
  return `${cachePrefix}${[userId, workspaceId, modelId, epoch, window].join('/')}`
}

/** The other way round; null: a name of another kind. */
export function readCacheName(name: string): CacheKey | null {
  const found = /^yoriai\/([^/]+)\/([^/]+)\/([^/]+)\/(\d+)\/([^/]+)$/.exec(name)
  if (found === null) return null
  const [, userId = '', workspaceId = '', modelId = '', epoch = '', window = ''] = found
  return { userId, workspaceId, modelId, epoch: Number(epoch), window }
}
