// The facets of a list: what the root has read, field by field.
import type { Facets } from '../../store/read/facets.ts'
import type { FacetsResolvers } from '../generated/contract.ts'
import { loaded } from './loaded.ts'

type Part<Name extends keyof Facets> = NonNullable<Facets[Name]> extends readonly (infer One)[] ? One : never
export type SpeakerCountView = Part<'speakers'>
export type SourceCountView = Part<'sources'>
export type TopicCountView = Part<'topics'>

export const facets: FacetsResolvers = {
  standings: (view) => loaded(view.standings, 'standings'),
  months: (view) => loaded(view.months, 'months'),
  speakers: (view) => loaded(view.speakers, 'speakers'),
  sources: (view) => loaded(view.sources, 'sources'),
  topics: (view) => loaded(view.topics, 'topics'),
}
