import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      'lib/**/*.test.ts',
      'server/**/*.test.ts',
      'db/**/*.test.ts',
      'app/**/*.test.ts',
      'tests/**/*.test.ts',
    ],
    environment: 'node',
    // Most files wait for a database or for a server of their own while another one can work.
    maxWorkers: '100%',
    // Two cores shared with a database: a slow test is not a broken one.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    globalSetup: ['tests/support/global-setup.ts'],
    env: { TZ: 'Asia/Kathmandu' },
  },
})
