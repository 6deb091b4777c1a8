// Opens the pages that newsparse writes in the system's Chromium ($CHROMIUM, or where systems keep it). Without one, says so and ends well.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]
const chromium = [process.env.CHROMIUM, ...PLACES].find((path) => path && existsSync(path))
if (!chromium) {
  console.log('test:browser: no Chromium here (apt-get install chromium, or CHROMIUM=its path); nothing was tested')
} else {
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'config/vitest.browser.config.ts']
  const { status } = spawnSync(process.execPath, args, {
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM: chromium },
  })
  process.exitCode = status ?? 1
}
