import { connect } from '#db/client.ts'
import { layoutSteps } from '#lib/doc/migrate.ts'
import { defaultLimits } from '#server/collab/limits.ts'
import { serve } from './serve.ts'

/** The sync server as a process of its own, to be killed. Argument: JSON: addresses, port (0: any), limits, bus. */
const { urls, port, limits, busUrl } = JSON.parse(process.argv[2] ?? '')
const pg = {
  collab: connect(urls.app_collab, 'child collab'),
  auth: connect(urls.app_auth, 'child auth'),
}
const running = await serve(urls, pg, port, { ...defaultLimits, ...limits }, layoutSteps, busUrl)
process.stdout.write(`${running.port}\n`)
