import { ready } from '#server/health.ts'

export const dynamic = 'force-dynamic'

export const GET = ready
