// A sitting at the review desk in a real browser, and what the API says of it afterwards.
import type { Page } from 'playwright-core'
import type { Site, Visit, VisitOptions } from '../helpers/site.ts'

export const english = `Foreign Minister Anna Lind said the talks "will go on as long as they must", according to the Nordic News Agency. She added that no date had been set.

"We are ready," Defence Secretary John Healey told reporters, "to help."

Lind said "nothing is agreed" in 😀 Oslo.

A senior official said the plan "is dead".`

export const arabic = `قال وزير الخارجية سامي الشكري يوم الثلاثاء إن «التعاون مستمر مع كل الأطراف»، وفقاً لوكالة أنباء الشرق.

وأضاف أن بلاده لن تغير موقفها من المفاوضات.`

const ingestion = `mutation ($input: IngestDocumentInput!) { ingestDocument(input: $input) {
  ... on IngestedDocument { document { slug } } ... on Refusal { code message } } }`

/** Milliseconds, shorter than a test's limit: what does not come is then reported by its own line. */
const patience = 40_000

/** Stores an article; gives its slug. */
export const store = async (site: Site, input: Readonly<Record<string, string>>): Promise<string> => {
  const { data } = await site.app.ask(ingestion, { input }, await site.app.token('INGESTER'))
  return data.ingestDocument.document.slug
}

/** The statements of an article in any state, in its order. */
export const statementsOf = async (site: Site, slug: string): Promise<readonly any[]> => {
  const { data } = await site.app.ask(
    `query ($slug: String!) { statements(filter: { document: $slug, review: [DRAFT, REVIEWED, REJECTED] }, orderBy: DOCUMENT_ORDER) { nodes {
      id text review version act cue verbatim lang doubts within { id }
      said { edtf basis phrase } topics { slug }
      attributions { speaker { slug kind draft name(lang: "en") } basis standing note }
      chain { name(lang: "en") source { slug } speaker { slug } } history { actor action why } } } }`,
    { slug },
  )
  return data.statements.nodes
}

export const signIn = async (page: Page, token: string): Promise<void> => {
  page.setDefaultTimeout(patience)
  await page.fill('#token', token)
  await page.keyboard.press('Enter')
  await page.locator('.bar').waitFor()
}

/** At the drafts of one article, in its order, signed in. */
export const sitting = async (
  site: Site,
  slug: string,
  options: VisitOptions & { lang?: string; token?: string } = {},
): Promise<Visit> => {
  const { lang = 'en', token = await site.app.token('EDITOR'), ...context } = options
  const visit = await site.visit(`/${lang}/desk?document=${slug}&order=text`, context)
  await signIn(visit.page, token)
  await visit.page.locator('isnad-article .text').waitFor()
  return visit
}

/** The words of the statement that is being reviewed. */
export const words = (page: Page): Promise<string> => page.innerText('#statement ~ blockquote')

/** Presses keys one after the other. */
export const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key)
}

/** Waits until the desk has reported something. */
export const told = (page: Page, text: RegExp): Promise<void> =>
  page.locator('.last [role=status]', { hasText: text }).waitFor()

export const hasFocus = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate<boolean>(`document.activeElement?.matches(${JSON.stringify(selector)}) ?? false`)

/** Selects words of the article with the mouse. */
export const drag = async (page: Page, words: string): Promise<void> => {
  const box = await page.evaluate<{ from: [number, number]; to: [number, number] }>(`(() => {
    const parts = [...document.querySelectorAll('isnad-article [data-start]')]
    const at = parts.map((part) => part.textContent).join('').indexOf(${JSON.stringify(words)})
    const point = (offset, isEnd) => {
      for (const part of parts) {
        const text = [...part.childNodes].find((node) => node.nodeType === 3)
        if (offset < text.length || (isEnd && offset === text.length)) {
          const range = document.createRange()
          range.setStart(text, offset)
          const { x, y, height } = range.getBoundingClientRect()
          return [x, y + height / 2]
        }
        offset -= text.length
      }
    }
    return { from: point(at, false), to: point(at + ${words.length}, true) }
  })()`)
  await page.mouse.move(...box.from)
  await page.mouse.down()
  await page.mouse.move(box.to[0], box.to[1], { steps: 5 })
  await page.mouse.up()
}

/** A correction by somebody else, after which the statement waits again. */
export const corrected = async (site: Site, statement: string, correction: object): Promise<void> => {
  const token = await site.app.token('EDITOR')
  for (const decision of [{ decision: 'CORRECT', correction }, { decision: 'REOPEN' }])
    await site.app.ask(
      'mutation ($input: ReviewStatementInput!) { reviewStatement(input: $input) { __typename } }',
      { input: { statement, why: 'w', ...decision } },
      token,
    )
}
