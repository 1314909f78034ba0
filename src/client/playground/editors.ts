// Sets GraphiQL's editors up for Arabic: a font stack with Arabic faces, space for marks above and below
// the letters, and lines measured by the browser.
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { useEffect } from 'react'

const FONTS =
  "ui-monospace, 'Cascadia Mono', Consolas, Menlo, 'DejaVu Sans Mono', 'Noto Naskh Arabic', monospace"

const OPTIONS = {
  fontFamily: FONTS,
  fontSize: 14,
  lineHeight: 22,
  // An editor made for code warns of letters that look like Latin ones, and alef and heh are among them.
  unicodeHighlight: { ambiguousCharacters: false },
  // Column counts are wrong for a script whose letters differ in width.
  wrappingStrategy: 'advanced',
  wordWrap: 'on',
} as const

/** Renders nothing; adjusts the editors once they are there and opens the operation that a link names. */
export function Editors({ operationName }: { operationName: string | undefined }) {
  const actions = useGraphiQLActions()
  const [query, variables, headers, response] = useGraphiQL(
    (s) => [s.queryEditor, s.variableEditor, s.headerEditor, s.responseEditor] as const,
  )
  useEffect(() => {
    for (const editor of [query, variables, headers, response]) editor?.updateOptions(OPTIONS)
  }, [query, variables, headers, response])
  useEffect(() => {
    if (query && operationName) actions.setOperationName(operationName)
  }, [query, operationName, actions])
  return null
}
