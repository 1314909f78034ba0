// The part of the correction that says through whom the words came, nearest the speaker first.
import { html, nothing, type TemplateResult } from 'lit'
import './combobox.ts'
import type { Option } from './combobox.ts'
import { type Correcting, type EditedLink, outletOf } from './correction.ts'
import { keepFocus, name, quoted } from './parts.ts'
import { searchLinks } from './search.ts'
import { wordsAt } from './span-edits.ts'
import { hasWords } from './span-parts.ts'
import type { Desk } from './state.ts'
import type { Words } from './types.ts'

export const chainFields = (desk: Desk, form: Correcting): TemplateResult => {
  const { words } = desk
  const { chain } = form.edit
  const outlet = outletOf(form.base)
  return html`<fieldset>
    <legend>${words.chain}</legend>
    <p class="hint">${words.chainHelp}</p>
    <ol class="entries links">
      ${chain.map((link, i) => html`<li>${row(desk, chain, link, i)}</li>`)}
      ${outlet ? html`<li class="fixed">${name(outlet.name)}</li>` : nothing}
    </ol>
    <isnad-combobox
      .label=${words.findLink}
      .field=${'find-source'}
      .text=${form.names['find-source']}
      .noneLabel=${words.noMatch}
      .failedLabel=${words.searchFailed}
      .search=${searchLinks(desk)}
      @type=${({ detail }: CustomEvent<string>) => desk.typeName('find-source', detail)}
      @choose=${({ detail: { is = 'source', slug, name: text } }: CustomEvent<Option>) =>
        desk.edit({ chain: [...chain, { is, who: { slug, name: text }, words: null, cue: null }] })}
    ></isnad-combobox>
  </fieldset>`
}

const row = (desk: Desk, chain: readonly EditedLink[], link: EditedLink, i: number): TemplateResult => {
  const { words, selection } = desk
  const { is, who } = link
  const change = (to: Partial<EditedLink>) => desk.edit({ chain: chain.with(i, { ...link, ...to }) })
  const tool = (label: string, run: (event: Event) => void, disabled = false) =>
    html`<button
      type="button"
      class="quiet"
      aria-label=${words.ofWords(label, who.name)}
      ?disabled=${disabled}
      @click=${run}
    >
      ${label}
    </button>`
  const use = (part: 'words' | 'cue') => () => {
    if (!selection) return
    const chosen = wordsAt(desk, selection)
    if (hasWords(chosen.exact)) change({ [part]: chosen })
    else desk.announce(words.onlyPunctuation)
  }
  return html`<div class="head">
      <strong>${name(who.name)}</strong>
      <span class="soft">${words.linkIs[is]}</span>
      ${tool(words.moveUp, () => desk.edit({ chain: swapped(chain, i - 1) }), i === 0)}
      ${tool(words.moveDown, () => desk.edit({ chain: swapped(chain, i) }), i === chain.length - 1)}
      ${tool(words.remove, (event) => {
        keepFocus(event, '[role=combobox]')
        desk.edit({ chain: chain.toSpliced(i, 1) })
      })}
    </div>
    ${part(desk, words.role.SOURCE, link.words, () => change({ words: null }))}
    ${part(desk, words.role.SOURCE_CUE, link.cue, () => change({ cue: null }))}
    ${tool(words.useAsName, use('words'), !selection)} ${tool(words.useAsCue, use('cue'), !selection)}`
}

const part = (
  { words, article }: Desk,
  label: string,
  found: Words | null,
  remove: () => void,
): TemplateResult | typeof nothing =>
  found
    ? html`<p class="part">
        ${label}: ${quoted(found.exact, article?.lang ?? 'und')}
        <button
          type="button"
          class="quiet"
          aria-label=${words.ofWords(words.remove, found.exact)}
          @click=${(event: Event) => {
            keepFocus(event, '[role=combobox]')
            remove()
          }}
        >
          ${words.remove}
        </button>
      </p>`
    : nothing

/** Swaps the link with the one after it. */
const swapped = (chain: readonly EditedLink[], i: number): readonly EditedLink[] => {
  const [a, b] = [chain[i], chain[i + 1]]
  return a && b ? chain.with(i, b).with(i + 1, a) : chain
}
