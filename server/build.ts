import { CannotStart } from '#db/cannot-start.ts'
import { buildWhenStale } from './boot/build.ts'

/** `npm run build`: what `npm start` does by itself when it has to. */
try {
  await buildWhenStale((line) => process.stdout.write(`${line}\n`))
} catch (error) {
  if (!(error instanceof CannotStart)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
