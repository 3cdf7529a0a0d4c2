import { randomUUID } from 'node:crypto'
import { inWorkspace } from '#db/tenant.ts'
import type { SignOffIntent } from '#lib/agreement/act-status.ts'
import type { ProofLevel, SeatRule } from '#lib/agreement/round/policy.ts'
import { must } from '#lib/base/must.ts'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import type { Command } from '#lib/model/commands.ts'
import { editDocRetrying } from '#server/collab/server-edit.ts'
import { callAs, giveModel, signIn, type Caller } from './actors.ts'
import { passkeyOrigin } from './passkey-stage.ts'
import type { TestDatabase } from './pg.ts'
import { buildWorkspace, type BuiltMember } from './rows.ts'
import { testRuntime } from './runtime.ts'
import { rule } from './rounds.ts'
import { SoftAuthenticator } from './soft-authenticator.ts'

type RoundScopeAsked = Parameters<Caller['round']['open']>[0]['scope']

/** A consortium of three organisations that signs a model in rounds; everybody has just signed in and holds an authenticator. */
export async function roundStage(pg: TestDatabase) {
  const time = testRuntime(pg)
  const env = {
    origin: passkeyOrigin,
    origins: [passkeyOrigin],
    production: false,
    smtpUrl: undefined,
    mailFrom: 'yoriai@example.test',
    authSecret: 'test-secret-test-secret-test-secret',
  }
  time.replace({ env })
  const { id: workspaceId, members } = await buildWorkspace(pg.owner.db, {
    tanaka: ['PF', 'owner', 'orgAdmin', 'editor', 'approver'],
    boss: ['A', 'owner'],
    sato: ['A', 'approver'],
    aoki: ['A', 'approver'],
    kato: ['A', 'approver'],
    mori: ['B', 'editor', 'approver'],
    viewer: ['B', 'viewer'],
  })
  const person = (key: string): BuiltMember => must(members[key], key)
  const callers: Record<string, Caller> = {}
  const devices: Record<string, SoftAuthenticator> = {}
  const modelId = await giveModel(person('tanaka'), elderlySupport)
  const here = { workspaceId, modelId }
  const as = (key: string): Caller => must(callers[key], key)
  const renewSession = async (key: string) => {
    callers[key] = await callAs(await signIn(pg, time, person(key).userId))
  }
  for (const key of Object.keys(members)) {
    await renewSession(key)
    devices[key] = new SoftAuthenticator(passkeyOrigin)
  }

  const seat = (key: string, more: Partial<SeatRule> = {}) => rule(person(key).orgId, more)
  /** A round about these risks, opened by tanaka unless told. */
  const open = async (
    seats: readonly SeatRule[],
    more: {
      readonly by?: string
      readonly level?: ProofLevel
      readonly riskIds?: string[]
      /** instead of risks */
      readonly scope?: RoundScopeAsked
      readonly revision?: number
      readonly validDays?: number
      readonly key?: string
    } = {},
  ) => {
    const { roundId } = await as(more.by ?? 'tanaka').round.open({
      ...here,
      key: more.key ?? randomUUID(),
      scope: more.scope ?? { kind: 'risks', ids: more.riskIds ?? ['r1', 'r2'] },
      ...(more.revision === undefined ? {} : { revision: more.revision }),
      policy: {
        seats: [...seats],
        level: more.level ?? 'P',
        conditional: 'counts',
        validDays: more.validDays ?? null,
      },
      due: null,
      locale: 'ja',
    })
    return roundId
  }
  /** What this person is shown now. */
  const shownTo = async (key: string, roundId: string) => {
    const { contents } = await as(key).round.sitting({ ...here, roundId })
    return contents.map(({ name, digest }) => ({ name, sha256: digest }))
  }
  interface Said {
    readonly intent?: SignOffIntent
    readonly reason?: string
    readonly level?: ProofLevel
    readonly key?: string
    readonly shown?: Awaited<ReturnType<typeof shownTo>>
  }
  /** The statement this person would sign, with the answer of their authenticator where a key is to sign it. */
  const prepared = async (who: string, roundId: string, said: Said = {}) => {
    const { intent = 'approve', level = 'P', key = randomUUID() } = said
    const shown = said.shown ?? (await shownTo(who, roundId))
    const given = await as(who).round.prepare({
      ...here,
      roundId,
      key,
      intent,
      level,
      shown,
      ...(said.reason === undefined ? {} : { reason: said.reason }),
    })
    if ('signOffId' in given) return { done: given.signOffId }
    const answer =
      given.options === null ? {} : { answer: must(devices[who], who).sign(given.options) }
    return { call: { ...here, roundId, key, statement: given.statement, ...answer }, intent }
  }
  const send = async (who: string, made: Awaited<ReturnType<typeof prepared>>) => {
    if ('done' in made) return made.done
    const { round } = as(who)
    const by = { approve: 'sign', conditional: 'sign' } as const
    const intent = made.intent
    const name = intent === 'approve' || intent === 'conditional' ? by[intent] : intent
    return (await round[name](made.call)).signOffId
  }
  return {
    pg,
    time,
    here,
    person,
    as,
    seat,
    open,
    shownTo,
    prepared,
    send,
    renewSession,
    device: (key: string) => must(devices[key], key),
    /** Says it at once; the id of the act. */
    says: async (who: string, roundId: string, said: Said = {}) =>
      await send(who, await prepared(who, roundId, said)),
    listed: async (roundId: string) => {
      const { rounds } = await as('viewer').round.list(here)
      return must(
        rounds.find(({ round }) => round.id === roundId),
        'the round',
      )
    },
    /** One durable edit of the model by this person. */
    edits: async (key: string, ...commands: Command[]) => {
      const { workspaceId: ws, userId, orgId } = person(key)
      const edit = { docId: modelId, userId, orgId, workspaceId: ws, at: time.now() }
      return await editDocRetrying(
        pg.web.db,
        { ...edit, via: 'repair' as const },
        commands,
        randomUUID,
      )
    },
    within: async <T>(key: string, fn: Parameters<typeof inWorkspace<T>>[2]) =>
      await inWorkspace(pg.web.db, person(key), fn),
  }
}
export type RoundStage = Awaited<ReturnType<typeof roundStage>>
