/*
 * Taken in before a server begins (`node --import`): its clock goes as the machine's does, until a signal lets MOVED_DAYS days pass at once. Of
 * the house itself nothing is changed.
 */
const days = Number(process.env['MOVED_DAYS'])
const day = 86_400_000
const Machine = Date
let passed = 0

function now(): number {
  return Machine.now() + passed
}

globalThis.Date = new Proxy(Machine, {
  construct: (machine, given: [], made) =>
    Reflect.construct(machine, given.length === 0 ? [now()] : given, made) as Date,
  get: (machine, key) => (key === 'now' ? now : Reflect.get(machine, key)) as unknown,
})

process.on('SIGUSR2', () => {
  passed += days * day
  process.stdout.write(`${days} days have passed\n`)
})
