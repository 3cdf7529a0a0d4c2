import { answerDemoSession } from '#server/auth/demo.ts'

export { answerDemoSession as POST }
