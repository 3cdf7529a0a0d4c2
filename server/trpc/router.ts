import { agreementRouter } from '#server/agreement/router.ts'
import { auditRouter } from '#server/audit/router.ts'
import { catalogueRouter } from '#server/catalogue/router.ts'
import { commentRouter } from '#server/comments/router.ts'
import { consultationRouter } from '#server/consultations/router.ts'
import { deputyRouter } from '#server/deputies/router.ts'
import { liveRouter } from '#server/live/router.ts'
import { meRouter } from '#server/me/router.ts'
import { memberRouter } from '#server/member/router.ts'
import { modelRouter } from '#server/model/router.ts'
import { noteRouter } from '#server/notes/router.ts'
import { noticeRouter } from '#server/notices/router.ts'
import { passkeysRouter } from '#server/passkeys/router.ts'
import { reviewRouter } from '#server/reviews/router.ts'
import { roundRouter } from '#server/rounds/router.ts'
import { revisionRouter } from '#server/revisions/router.ts'
import { scenarioRouter } from '#server/scenarios/router.ts'
import { viewRouter } from '#server/views/router.ts'
import { findingRouter } from '#server/waivers/router.ts'
import { workspaceRouter } from '#server/workspace/router.ts'
import { router } from './init.ts'

/** Everything a screen or a program can ask for, by area. */
export const appRouter = router({
  me: meRouter,
  passkeys: passkeysRouter,
  workspace: workspaceRouter,
  member: memberRouter,
  model: modelRouter,
  agreement: agreementRouter,
  round: roundRouter,
  comment: commentRouter,
  consultation: consultationRouter,
  deputy: deputyRouter,
  note: noteRouter,
  notice: noticeRouter,
  view: viewRouter,
  finding: findingRouter,
  review: reviewRouter,
  catalogue: catalogueRouter,
  scenario: scenarioRouter,
  revision: revisionRouter,
  audit: auditRouter,
  live: liveRouter,
})
export type AppRouter = typeof appRouter
