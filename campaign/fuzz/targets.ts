// The targets by name, each made in the thread that feeds it.
import { captionFiles, encodings, extraction, htmlPages } from './readers.ts'
import { claims, graphql, http } from './server.ts'
import type { TargetMaker } from './target.ts'

export const targets: Readonly<Record<string, TargetMaker>> = {
  extraction,
  captionFiles,
  encodings,
  htmlPages,
  graphql,
  claims,
  http,
}

export const targetNames = Object.keys(targets)
