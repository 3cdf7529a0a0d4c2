/** Who may import whom: the table of ARCHITECTURE.md as data. First matching `room` wins; `may` are prefixes of rooms. */
export interface Room {
  /** path prefix of the files the row speaks of */
  readonly room: string
  /** path prefixes inside the house that these files may import, their own room always included */
  readonly may: readonly string[]
  /** packages they may import; `node:` stands for every built-in module */
  readonly packages: readonly string[]
  /** rooms of which only types may be imported */
  readonly typesOf?: readonly string[]
}

const react = ['react', 'react-dom', 'next', 'use-intl', 'lucide-react', '@base-ui/react']
const server = ['node:', 'zod', 'kysely', 'pino', '@trpc/server', 'superjson']

export const importTable: readonly Room[] = [
  { room: 'lib/base/', may: [], packages: [] },
  { room: 'lib/model/', may: ['lib/base/'], packages: ['zod'] },
  { room: 'lib/policy/', may: ['lib/base/', 'lib/model/'], packages: ['zod'] },
  { room: 'lib/catalog/', may: ['lib/base/', 'lib/model/'], packages: ['zod'] },
  { room: 'lib/derive/', may: ['lib/base/', 'lib/model/', 'lib/catalog/'], packages: [] },
  { room: 'lib/picture/', may: ['lib/base/', 'lib/model/'], packages: [] },
  // what checks are told of decisions
  {
    room: 'lib/agreement/',
    may: ['lib/base/', 'lib/model/'],
    packages: ['zod'],
    typesOf: ['lib/derive/'],
  },
  {
    room: 'lib/audit/',
    may: ['lib/base/', 'lib/model/', 'lib/agreement/', 'lib/words/'],
    packages: ['zod'],
  },
  {
    room: 'lib/notices/',
    may: ['lib/base/', 'lib/policy/'],
    packages: [],
    typesOf: ['lib/audit/'],
  },
  {
    room: 'lib/exchange/',
    may: ['lib/base/', 'lib/model/', 'lib/agreement/', 'lib/audit/'],
    packages: ['zod'],
  },
  {
    room: 'lib/doc/',
    may: ['lib/base/', 'lib/model/'],
    packages: ['yjs', 'lib0', 'zod'],
  },
  // what a finding is made of, to say it, and what it may name
  {
    room: 'lib/words/',
    may: ['lib/base/', 'lib/model/', 'lib/catalog/risks/'],
    packages: ['use-intl', 'icu-minify'],
    typesOf: ['lib/derive/'],
  },
  { room: 'db/seed/', may: ['lib/', 'db/'], packages: ['node:', 'kysely', 'yjs'] },
  // holds the states kept of documents against what their logs make
  { room: 'db/verify.ts', may: ['lib/', 'db/'], packages: ['node:'] },
  {
    room: 'db/',
    may: [
      'lib/base/',
      'lib/model/',
      'lib/policy/',
      'lib/agreement/',
      'lib/audit/',
      'lib/catalog/',
      'lib/exchange/',
      'lib/notices/',
      'lib/words/',
    ],
    packages: ['node:', 'kysely', 'kysely-postgres-js', 'postgres', 'zod'],
  },
  {
    room: 'server/collab/',
    may: [
      'lib/',
      'db/',
      'server/auth/',
      'server/collab/',
      'server/env.ts',
      'server/errors.ts',
      'server/log.ts',
      'server/clock.ts',
      'server/runtime.ts',
      'server/hints/',
    ],
    packages: [...server, 'ws', 'lib0', 'yjs'],
  },
  {
    room: 'server/hints/',
    may: ['db/client.ts', 'server/hints/', 'server/log.ts'],
    packages: ['node:', 'zod', '@redis/client'],
  },
  {
    room: 'server/main.ts',
    may: ['lib/', 'db/', 'server/'],
    packages: [...server, 'next', 'ws'],
  },
  { room: 'server/boot/', may: ['lib/', 'db/', 'server/'], packages: [...server, 'next', 'ws'] },
  {
    room: 'server/auth/',
    may: ['lib/', 'db/', 'server/'],
    packages: [...server, '@auth/core'],
  },
  {
    room: 'server/passkeys/',
    may: ['lib/', 'db/', 'server/'],
    packages: [...server, '@simplewebauthn/server'],
  },
  {
    room: 'server/',
    may: ['lib/', 'db/', 'server/'],
    packages: [...server, 'nodemailer', 'use-intl', 'yjs'],
  },
  { room: 'app/_ui/', may: ['app/_ui/'], packages: react },
  {
    room: 'app/_server/',
    may: ['app/', 'lib/', 'server/'],
    packages: [
      ...react,
      'server-only',
      '@tanstack/react-query',
      '@trpc/tanstack-react-query',
      '@trpc/server',
      'superjson',
    ],
  },
  {
    room: 'app/api/',
    may: ['app/_server/', 'lib/', 'server/'],
    packages: ['next', 'zod', '@trpc/server', 'node:'],
  },
  {
    room: 'app/',
    may: ['app/', 'lib/'],
    packages: [
      ...react,
      'yjs',
      'y-websocket',
      'y-indexeddb',
      'lib0',
      '@xyflow/react',
      'elkjs',
      '@tanstack/react-query',
      '@tanstack/react-virtual',
      '@trpc/client',
      '@trpc/tanstack-react-query',
      '@trpc/server',
      'superjson',
      'zod',
      '@simplewebauthn/browser',
    ],
    typesOf: ['server/'],
  },
]
