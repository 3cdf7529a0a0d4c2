// Preloaded into every server, ours included. A signal collects garbage, so that memory can be compared without it too.
process.on('SIGUSR2', () => {
  globalThis.gc?.()
  globalThis.gc?.()
})
// A profile (--cpu-prof) is only written by who ends in an orderly way.
process.on('SIGTERM', () => process.exit(0))
