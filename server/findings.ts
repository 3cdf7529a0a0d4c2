import { findings } from './findings/run.ts'

/**
 * `npm run findings -- model.json [--lang en] [--json]`: what the checks say about an exported model. Ends with 0 when there is
 * no error, 1 when there is one, 2 when the file or the call is wrong.
 */
// A reader that has seen enough closes the pipe; that is no fault of the model.
process.stdout.on('error', () => undefined)
const { out, error, exitCode } = findings(process.argv.slice(2))
process.stdout.write(out)
process.stderr.write(error)
process.exitCode = exitCode
