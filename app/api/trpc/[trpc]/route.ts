import { answerTrpc } from '#server/trpc/http.ts'

export { answerTrpc as GET, answerTrpc as POST }
