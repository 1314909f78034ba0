// Speakers, sources and topics: their names and what belongs to them.
import type {
  RoleResolvers,
  SourceResolvers,
  SpeakerResolvers,
  TopicResolvers,
} from '../generated/contract.ts'
import { type Name, nameIn } from '../../statement/entity.ts'
import { toFlag } from '../../store/rows/cell.ts'
import { loaded, loadedList } from './loaded.ts'

/** An entity without a name cannot be stored; if there is one, its slug is better than no answer. */
export const nameToShow = (
  view: { readonly slug: string; readonly names?: readonly Name[] },
  lang: string | null | undefined,
): string => nameIn(loaded(view.names, 'names'), lang)?.text ?? view.slug

export const speaker: SpeakerResolvers = {
  draft: (view) => toFlag(view.draft) === true,
  name: (view, { lang }) => nameToShow(view, lang),
  names: (view) => loaded(view.names, 'names'),
  roles: (view) => loaded(view.roles, 'roles'),
  merged: (view) => loaded(view.merged, 'merged'),
  statements: (view, args) => loadedList(view, args),
}

export const role: RoleResolvers = {
  name: ({ names }, { lang }) => nameIn(names, lang)?.text ?? '',
}

export const source: SourceResolvers = {
  stateControlled: (view) => toFlag(view.stateControlled),
  draft: (view) => toFlag(view.draft) === true,
  name: (view, { lang }) => nameToShow(view, lang),
  names: (view) => loaded(view.names, 'names'),
  statements: (view, args) => loadedList(view, args),
}

export const topic: TopicResolvers = {
  name: (view, { lang }) => nameToShow(view, lang),
  names: (view) => loaded(view.names, 'names'),
  parent: (view) => loaded(view.parent, 'parent'),
  children: (view) => loaded(view.children, 'children'),
  statements: (view, args) => loadedList(view, args),
}
