// The clone's package.json while npm packs another in its place. An interrupted packing leaves it aside, and the next
// set-up puts it back.
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { at, textOf } from './place.mjs'

const own = at('package.json')
const aside = at('build', 'package.clone.json')

/** Puts `other` in its place, for as long as the npm that runs this process packs. */
export function setAside(other) {
  putBack()
  mkdirSync(at('build'), { recursive: true })
  writeFileSync(aside, JSON.stringify({ npm: process.ppid, text: textOf(own) }))
  replace(`${JSON.stringify(other, null, 2)}\n`)
}

/** Puts the clone's own back; does nothing where it is in its place. */
export function putBack() {
  const kept = textOf(aside)
  if (kept === undefined) return
  replace(JSON.parse(kept).text)
  rmSync(aside)
}

/** The same, unless npm is packing right now. */
export function putBackIfLeft() {
  const kept = textOf(aside)
  if (kept !== undefined && !isAlive(JSON.parse(kept).npm)) putBack()
}

/** In one step, so that a reader meanwhile gets one or the other. */
function replace(text) {
  writeFileSync(`${own}.${process.pid}`, text)
  renameSync(`${own}.${process.pid}`, own)
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
