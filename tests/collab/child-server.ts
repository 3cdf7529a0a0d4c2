import { connect } from '#db/client.ts'
import { serve } from './serve.ts'

/** The sync server as a process of its own, to be killed. Argument: JSON with the addresses and a port (0: any). */
const { urls, port } = JSON.parse(process.argv[2] ?? '')
const pg = {
  collab: connect(urls.app_collab, 'child collab'),
  auth: connect(urls.app_auth, 'child auth'),
}
const running = await serve(urls, pg, port)
process.stdout.write(`${running.port}\n`)
