import { asOperator, prepareAsOperator } from './operator.ts'

/** `npm run migrate`: brings the database to the newest migration; says what it ran. */
await asOperator(async (ownerUrl) => {
  const ran = await prepareAsOperator(ownerUrl)
  process.stdout.write(ran.length === 0 ? 'up to date\n' : `${ran.join('\n')}\n`)
})
