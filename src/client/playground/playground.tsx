// GraphiQL with Isnad's examples, its name, and the operation kept in the address.
import { HISTORY_PLUGIN } from '@graphiql/plugin-history'
import { GraphiQL } from 'graphiql'
import { useState } from 'react'
import type { Example } from '../shared/example.ts'
import { CopyLink } from './copy-link.tsx'
import { Editors } from './editors.ts'
import { exampleTab, examplesPlugin } from './examples.tsx'
import { fetcher } from './fetcher.ts'
import { keepLink, type Link } from './link.ts'

// Where GraphiQL keeps the tabs of a returning visitor.
const STORED_TABS = 'graphiql:tabState'

interface Props {
  readonly link: Link
  readonly examples: readonly Example[]
}

export function Playground({ link, examples }: Props) {
  const [panel] = useState(() => examplesPlugin(examples))
  const [start] = useState(() => firstTabs(link, examples))
  const [isNew] = useState(() => localStorage.getItem(STORED_TABS) === null)
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={[panel, HISTORY_PLUGIN]}
      onTabChange={keepLink}
      defaultEditorToolsVisibility="variables"
      inputValueDeprecation
      schemaDescription
      {...(isNew || link.query ? start : {})}
      {...(isNew ? { visiblePlugin: panel } : {})}
    >
      <GraphiQL.Logo>
        Isnad · <span lang="ar">إسناد</span>
      </GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, merge, copy }) => [prettify, merge, copy, <CopyLink key="link" />]}
      </GraphiQL.Toolbar>
      <Editors operationName={link.operationName} />
    </GraphiQL>
  )
}

// GraphiQL fills the editors from `initial…` and the tabs from `defaultTabs`: the first tab needs both.
function firstTabs({ query, variables = '' }: Link, examples: readonly Example[]) {
  const tabs = query ? [{ query, variables }] : examples.map(exampleTab)
  const [first] = tabs
  return first ? { defaultTabs: tabs, initialQuery: first.query, initialVariables: first.variables } : {}
}
