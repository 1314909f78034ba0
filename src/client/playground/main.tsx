// Starts the playground: reads what the address asks for and the ready examples, then shows GraphiQL.
import 'graphiql/setup-workers/vite'
import '@graphiql/react/style.css'
import '@graphiql/plugin-doc-explorer/style.css'
import '@graphiql/plugin-history/style.css'
import 'graphiql/graphiql.css'
import './style.css'
import { createRoot } from 'react-dom/client'
import { fetchExamples } from './examples.tsx'
import { readLink } from './link.ts'
import { Playground } from './playground.tsx'

const element = document.getElementById('playground')
if (element === null) throw new Error('playground: expected #playground in the page, found none')

const link = readLink(window.location)
createRoot(element).render(<Playground link={link} examples={await fetchExamples()} />)
