import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { findProgram, installPackage, run } from './debian.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

/** Path of a Chromium this machine has: `CHROMIUM_PATH`, one on the PATH, or Playwright's own download. */
export function findChromium(): string | undefined {
  const own = process.env['CHROMIUM_PATH']
  if (own !== undefined) return own
  return findProgram(...names) ?? [chromium.executablePath()].find((p) => existsSync(p))
}

/** Makes sure that a Chromium and a Japanese font are here, installing what is missing; says what it does. */
export function ensureBrowser(say: (line: string) => void): string {
  if (findChromium() === undefined) obtain('chromium', say)
  if (!hasJapaneseFont()) obtain('fonts-noto-cjk', say)
  const found = findChromium()
  if (found === undefined) {
    throw new Error(
      'No Chromium was found and none could be installed: install one, or name it in CHROMIUM_PATH.',
    )
  }
  return found
}

// The last list given is the only one: the first lines repeat what Playwright itself switches off. The toolbar and the address bar
// of newer Chromium are pages too, one process a window, which nobody looks at here.
const switchedOff = [
  'AvoidUnnecessaryBeforeUnloadCheckSync,DestroyProfileOnBrowserClose,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
  'LensOverlay,MediaRouter,PaintHolding,ThirdPartyStoragePartitioning,AvoidCorsURLLoaderRestartOnRedirect,OptimizationHints',
  'NetworkTimeServiceQuerying,AimEnabled,PreconnectToSearch',
  'InitialWebUI,WebUIToolbar,PreloadTopChromeWebUI,WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup',
]

/** Flags without which Debian's Chromium neither runs as root nor stays off the network. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-dev-shm-usage',
  `--disable-features=${switchedOff.join(',')}`,
]

function obtain(name: string, say: (line: string) => void): void {
  say(`installing ${name} …`)
  if (installPackage(name)) return
  if (name === 'chromium') run('npx', ['playwright', 'install', 'chromium'])
}

function hasJapaneseFont(): boolean {
  const listed = spawnSync('fc-list', [':lang=ja'], { encoding: 'utf8' })
  return listed.status === 0 && listed.stdout.trim() !== ''
}
