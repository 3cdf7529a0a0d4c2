import { connect, type Connection } from '#db/client.ts'
import { urlFor, type RoleUrls } from '#db/roles.ts'
import { OwnCluster } from '#tests/support/own-cluster.ts'
import { buildWorkspace, type BuiltMember } from '#tests/support/rows.ts'
import type { TcpProxy } from '#tests/support/tcp-proxy.ts'
import { model, signIn } from './support.ts'

/** A cluster of one's own with a workspace of two organisations in it, for proofs that break things. */
export class Stage {
  readonly cluster: OwnCluster
  /** past every proxy, as the owner of the database: what really stands there */
  readonly owner: Connection
  readonly #web: Connection
  readonly #people: readonly (BuiltMember & { readonly cookie: string })[]

  private constructor(
    cluster: OwnCluster,
    owner: Connection,
    web: Connection,
    people: Stage['people'],
  ) {
    this.cluster = cluster
    this.owner = owner
    this.#web = web
    this.#people = people
  }

  static async build(name: string): Promise<Stage> {
    const cluster = await OwnCluster.start(name)
    const owner = connect(cluster.ownerUrl, 'stage owner', 3)
    const web = connect(urlFor(cluster.ownerUrl, 'app_web'), 'stage web', 2)
    const { members } = await buildWorkspace(owner.db, {
      mori: ['B', 'editor'],
      suzuki: ['E', 'editor'],
      abe: ['B', 'editor'],
      ono: ['E', 'editor'],
    })
    const people = await Promise.all(
      Object.values(members).map(async (m) => ({
        ...m,
        cookie: await signIn({ owner }, m.userId),
      })),
    )
    return new Stage(cluster, owner, web, people)
  }

  /** Editors of two organisations, with the cookie of their sign-in. */
  get people(): readonly (BuiltMember & { readonly cookie: string })[] {
    return this.#people
  }

  /** One of the people; they repeat. */
  person(n: number): BuiltMember & { readonly cookie: string } {
    const found = this.#people[n % this.#people.length]
    if (found === undefined) throw new Error('nobody is here')
    return found
  }

  /** A new, empty document. */
  async document(): Promise<string> {
    return await model({ web: this.#web }, this.person(0))
  }

  /** The database as a server sees it that reaches it through a proxy; hints may take a way of their own. */
  urls(database: TcpProxy, hints: TcpProxy = database): RoleUrls {
    const url = (role: keyof RoleUrls, { port }: TcpProxy) =>
      `postgres://${role}@127.0.0.1:${port}/app`
    return {
      app_web: url('app_web', hints),
      app_collab: url('app_collab', database),
      app_auth: url('app_auth', database),
    }
  }

  async end(): Promise<void> {
    await Promise.all([this.owner.close(), this.#web.close()])
    await this.cluster.stop()
  }
}
