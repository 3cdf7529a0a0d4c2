import { answerAuth } from '#server/auth/http.ts'

export { answerAuth as GET, answerAuth as POST }
