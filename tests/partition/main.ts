import { Stage } from '#tests/collab/stage.ts'
import { cases } from './cases.ts'
import { Scene, Site } from './scene.ts'

/** `npm run test:partition -- [words of a case]`: breaks the network and the machines in named ways (C-61 to C-63). */
const chosen = process.argv.slice(2).join(' ')
const say = (line: string): void => {
  process.stdout.write(`[partition] ${line}\n`)
}

const stage = await Stage.build('partition')
const [one, two] = [await Site.open(stage), await Site.open(stage)]
let [played, failed] = [0, 0]
for (const [name, play] of Object.entries(cases).filter(([n]) => n.includes(chosen))) {
  const scene = await Scene.set(stage, one, two)
  const began = performance.now()
  let wrong: readonly string[] = []
  let found = ''
  try {
    found = await play(scene)
    wrong = await scene.settle()
  } catch (error) {
    one.node.resume()
    one.heal()
    two.heal()
    wrong = [error instanceof Error ? error.message : String(error)]
  }
  scene.end()
  played += 1
  if (wrong.length > 0) failed += 1
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  say(
    `${wrong.length === 0 ? 'ok    ' : 'FAILED'} ${seconds} s  ${name}: ${found}${wrong.join('; ')}`,
  )
}
await Promise.all([one.close(), two.close()])
await stage.end()
say(`${played} cases, ${failed} failed`)
process.exit(failed === 0 && played > 0 ? 0 : 1)
