import { existsSync } from 'node:fs'

/** Takes the variables of a `.env` file of the folder we run in, when there is one; what is set already stays. */
export function loadDotenv(): void {
  if (existsSync('.env')) process.loadEnvFile('.env')
}
