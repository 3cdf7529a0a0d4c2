import { connect } from '#db/client.ts'
import type { RoleUrls } from '#db/roles.ts'
import { serve } from '#tests/collab/serve.ts'
import { benchLimits } from './limits.ts'

/** Our sync server as a process of its own, with its gate, store and log as in production. Argument: the addresses. */
const urls = JSON.parse(process.argv[2] ?? '') as RoleUrls
const pools = {
  collab: connect(urls.app_collab, 'load collab'),
  auth: connect(urls.app_auth, 'load auth'),
}
const running = await serve(urls, pools, 0, benchLimits)
process.stdout.write(`${running.port}\n`)
