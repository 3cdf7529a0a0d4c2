/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  agentRules: false,
  images: { unoptimized: true },
  turbopack: {
    root: import.meta.dirname,
    resolveAlias: {
      // Messages are compiled on the server (W-7): browsers need no parser of them
      'use-intl/format-message': 'use-intl/format-message/format-only',
      // lib0 names Node's Buffer in a branch that browsers never take; its stand-in would come along
      'node:buffer': { browser: './app/_client/no-buffer.ts' },
      'next/dist/compiled/buffer': { browser: './app/_client/no-buffer.ts' },
    },
  },
  allowedDevOrigins: ['127.0.0.1'],
  // Each listed package must be one copy in the process: two copies of yjs break its constructor checks
  serverExternalPackages: [
    '@auth/core',
    '@simplewebauthn/server',
    'kysely',
    'kysely-postgres-js',
    'lib0',
    'nodemailer',
    'pino',
    'postgres',
    'ws',
    'y-protocols',
    'yjs',
  ],
  experimental: { agentUpgrade: false },
}
export default config
