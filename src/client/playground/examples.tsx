// The ready examples: how they are fetched, the tabs that they fill and the panel that lists them.
import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import type { Example } from '../shared/example.ts'

/** The examples of this server; none when it does not return them, because the page works without. */
export async function fetchExamples(): Promise<readonly Example[]> {
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}examples.json`)
    return response.ok ? ((await response.json()) as readonly Example[]) : []
  } catch {
    return []
  }
}

/** What GraphiQL needs to fill a tab. */
export function exampleTab({ query, variables }: Example): { query: string; variables: string } {
  const any = Object.keys(variables).length > 0
  return { query, variables: any ? JSON.stringify(variables, null, 2) : '' }
}

/** A panel of GraphiQL that lists examples and opens them. */
export function examplesPlugin(examples: readonly Example[]): GraphiQLPlugin {
  return { title: 'Examples', icon: Icon, content: () => <Panel examples={examples} /> }
}

function Panel({ examples }: { examples: readonly Example[] }) {
  const open = useOpenExample()
  return (
    <section className="examples" aria-label="Examples">
      <h2>Examples</h2>
      <ul>
        {examples.map((example) => (
          <li key={example.name}>
            <button type="button" data-example={example.name} onClick={() => open(example)}>
              <strong dir="auto">{example.title}</strong>
              <span dir="auto">{example.description}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

// Switches to a tab that still has the example instead of opening it twice.
function useOpenExample() {
  const actions = useGraphiQLActions()
  const [tabs, queryEditor, variableEditor] = useGraphiQL(
    (s) => [s.tabs, s.queryEditor, s.variableEditor] as const,
  )
  return (example: Example) => {
    const { query, variables } = exampleTab(example)
    const index = tabs.findIndex((tab) => tab.query === query && (tab.variables ?? '') === variables)
    if (index >= 0) {
      actions.changeTab(index)
      return
    }
    actions.addTab()
    queryEditor?.setValue(query)
    variableEditor?.setValue(variables)
  }
}

function Icon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M4 5h16M4 12h16M4 19h10" strokeLinecap="round" />
    </svg>
  )
}
