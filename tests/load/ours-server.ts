import { connect } from '#db/client.ts'
import { serve } from '#tests/collab/serve.ts'
import { benchLimits } from './limits.ts'

/** Our sync server as a process of its own: real gate, store and hint bus. Argument: JSON with the addresses. */
const { urls } = JSON.parse(process.argv[2] ?? '')
const pg = {
  collab: connect(urls.app_collab, 'load collab'),
  auth: connect(urls.app_auth, 'load auth'),
}
const running = await serve(urls, pg, 0, benchLimits)
process.stdout.write(`port ${running.port}\n`)
