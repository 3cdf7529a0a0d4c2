/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  agentRules: false,
  images: { unoptimized: true },
  turbopack: { root: import.meta.dirname },
  allowedDevOrigins: ['127.0.0.1'],
  // Each listed package must be one copy in the process: two copies of yjs break its constructor checks
  serverExternalPackages: [
    '@auth/core',
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
