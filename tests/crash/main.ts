import { parseArgs } from 'node:util'
import { runCrashes } from './crashes.ts'

/** `npm run test:crash -- [--crashes 200] [--seed 1]`: kills server and database under eight writing clients (C-4, C-60). */
const { values } = parseArgs({
  options: {
    crashes: { type: 'string', default: '200' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
})
const [crashes, seed] = [Number(values.crashes), Number(values.seed)]
const say = (line: string): void => {
  process.stdout.write(`[crash] ${line}\n`)
}

say(`seed ${seed}`)
const began = performance.now()
const figures = await runCrashes({ crashes, seed, say })
const seconds = (performance.now() - began) / 1000
const { findings, faults } = figures
for (const text of [...findings.words, ...faults]) say(text)
for (const [blow, times] of figures.blows) say(`${times} × ${blow}`)
say(
  `${figures.crashes} crashes, ${figures.between} of them between commit and answer; ` +
    `${figures.attempted} edits, ${figures.acknowledged} acknowledged; lost ${findings.lost}, ` +
    `seen by others and lost ${findings.unseen}, invented ${findings.invented}, ` +
    `other faults ${faults.length}; ${seconds.toFixed(0)} s, ${(seconds / figures.crashes).toFixed(2)} s each`,
)
process.exit(findings.words.length + faults.length === 0 ? 0 : 1)
