import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Site, testSite } from '../helpers/site.ts'
import { english, hasFocus, press, sitting, statementsOf, store, told, words } from './desk-visit.ts'

describe('what is typed at the desk', () => {
  let site: Site
  beforeAll(async () => {
    site = await testSite()
  })
  afterAll(() => site.close())

  it('gives no statement the reason of another', async () => {
    const slug = await store(site, { text: `${english} Reasons.` })
    const { page, close } = await sitting(site, slug)
    await press(page, 'r')
    expect(await hasFocus(page, 'dialog.reject [type=radio]:checked')).toBe(true)
    await press(page, 'ArrowDown')
    await page.fill('#reason-more', 'Of the first one.')
    await press(page, 'Escape', 'j', 'r')
    await page.locator('dialog.reject[open]').waitFor()
    expect(await page.inputValue('#reason-more')).toBe('')
    await press(page, 'Enter')
    await told(page, /Rejected/)
    const [, second] = await statementsOf(site, slug)
    expect(second.history.at(-1).why).toBe('It is no statement.')
    await close()
  })

  it('goes with an accepted statement only when asked', async () => {
    const slug = await store(site, { text: `${english} Accepted.` })
    const { page, close } = await sitting(site, slug)
    await press(page, 'c')
    await page.fill('#why', 'Half a thought.')
    await page.locator('#why').blur()
    await press(page, 'Escape')
    page.once('dialog', (dialog) => void dialog.dismiss())
    await press(page, 'a')
    expect((await statementsOf(site, slug))[0].review).toBe('DRAFT')
    page.once('dialog', (dialog) => void dialog.accept())
    await press(page, 'a')
    await told(page, /Accepted/)
    expect((await statementsOf(site, slug))[0].review).toBe('REVIEWED')
    await close()
  })

  it('drops no name that was not chosen, and takes no answer to older text', async () => {
    const slug = await store(site, { text: `${english} Names.` })
    const { page, close } = await sitting(site, slug)
    const speaker = page.locator('#find-speaker')
    const options = page.locator('#find-speaker-list [role=option]')
    await press(page, 'c')
    await speaker.fill('Lind')
    await options.first().waitFor()
    await press(page, 'ArrowDown')
    await speaker.fill('Ingrid Nyholm')
    await press(page, 'Enter')
    expect(await page.locator('.entries .head', { hasText: 'Lind' }).count()).toBe(1)
    await page.fill('#edtf', '٢٠٢٥')
    await page.fill('#why', 'Known.')
    await page.getByRole('button', { name: 'Correct and accept' }).click()
    await page.locator('.refusal', { hasText: 'choose one or clear the field' }).waitFor()
    expect(await hasFocus(page, '#find-speaker[aria-invalid=true]')).toBe(true)
    for (const name of ['Ingrid Nyholm', 'ingrid  nyholm']) {
      await speaker.fill(name)
      await page.getByRole('option', { name: 'New speaker' }).click()
    }
    await told(page, /This speaker is there already/)
    expect(await page.locator('.entries .new').count()).toBe(1)
    await page.getByRole('button', { name: 'Remove: Ingrid Nyholm' }).click()
    expect(await hasFocus(page, '#find-speaker')).toBe(true)
    await page.fill('#why', ' ')
    await page.getByRole('button', { name: 'Correct and accept' }).click()
    await page.locator('.refusal', { hasText: 'Say why' }).waitFor()
    expect(await hasFocus(page, '#why[aria-invalid=true]')).toBe(true)
    await page.fill('#why', 'Known.')
    await page.getByRole('button', { name: 'Correct and accept' }).click()
    await told(page, /Corrected/)
    expect((await statementsOf(site, slug))[0]).toMatchObject({ said: { edtf: '2025' } })
    await close()
  })

  it('offers no new name when it could not search, and reports the fault once', async () => {
    const slug = await store(site, { text: `${english} Line.` })
    let isCut = false
    const { page, close } = await sitting(site, slug, {
      prepare: (page) => page.route('**/graphql', (route) => (isCut ? route.abort() : route.continue())),
    })
    await press(page, 'c')
    isCut = true
    await page.fill('#find-speaker', 'Ada Holm')
    const options = page.locator('#find-speaker-list [role=option]')
    await options.first().waitFor()
    expect(await options.allInnerTexts()).toEqual([expect.stringContaining('Could not search')])
    expect(await page.locator('.refusal').count()).toBe(0)
    await page.fill('#find-speaker', '')
    await page.fill('#edtf', '2025')
    await page.fill('#why', 'Known.')
    await page.locator('.correction .primary').click()
    await page.locator('.refusal').waitFor()
    expect(await page.locator('.refusal').count()).toBe(1)
    expect(await hasFocus(page, '.correction .primary')).toBe(true)
    await close()
  })

  it('is not lost unasked, and does not concern the person who signs in next', async () => {
    const slug = await store(site, { text: `${english} Leaving.` })
    const { page, close } = await sitting(site, slug)
    let answer = false
    const asked: string[] = []
    page.on('dialog', (dialog) => {
      asked.push(dialog.type())
      void (answer ? dialog.accept() : dialog.dismiss())
    })
    await press(page, 'c')
    await page.fill('#find-topic', 'peace')
    await page.getByRole('button', { name: 'Discard changes' }).click()
    expect(await page.inputValue('#find-topic')).toBe('peace')
    answer = true
    await page.getByRole('button', { name: 'Discard changes' }).click()
    expect(await page.inputValue('#find-topic')).toBe('')
    answer = false
    await press(page, 'Escape')
    await page.locator('.bar nav li:last-child a').click()
    await page.fill('#paste-body', 'Half an article.')
    await page.getByRole('button', { name: 'Clear the form' }).click()
    await page.getByText('Sign out').click()
    expect(await page.inputValue('#paste-body')).toBe('Half an article.')
    answer = true
    await page.getByText('Sign out').click()
    await page.locator('#token').waitFor()
    expect(asked).toEqual(['confirm', 'confirm', 'confirm', 'confirm', 'confirm'])
    expect(await page.evaluate<number>('sessionStorage.length')).toBe(0)
    await close()
  })

  it('decides nothing from within the queue, and undoes into the right one', async () => {
    const other = await store(site, { text: `${english} Other.`, title: 'The other one' })
    const slug = await store(site, { text: `${english} Right.`, title: 'The right one' })
    const { page, close } = await sitting(site, other)
    await press(page, 'a')
    await told(page, /Accepted/)
    await page.locator('nav.queue button').nth(1).focus()
    await press(page, 'a', 'r', 'c')
    expect(await page.locator('dialog[open], .correction').count()).toBe(0)
    expect((await statementsOf(site, other)).filter(({ review }) => review !== 'DRAFT')).toHaveLength(1)
    await page.evaluate(`history.pushState(null, '', '?document=${slug}&order=text')
      dispatchEvent(new PopStateEvent('popstate'))`)
    await page.locator('#article-title', { hasText: 'The right one' }).waitFor()
    const left = await page.innerText('.tools-row .left')
    const first = await words(page)
    await press(page, 'u')
    await told(page, /queue of its article, “The other one”/)
    expect(await page.innerText('.tools-row .left')).toBe(left)
    expect(await words(page)).toBe(first)
    expect((await statementsOf(site, slug)).every(({ review }) => review === 'DRAFT')).toBe(true)
    await press(page, '?')
    expect(await hasFocus(page, '#help-title')).toBe(true)
    await close()
  })

  it('goes on where the focus was after a part is removed', async () => {
    const slug = await store(site, { text: `${english} Parts.` })
    const { page, close } = await sitting(site, slug)
    await press(page, 'c')
    await page.getByRole('button', { name: /^Remove: Reporting word/ }).click()
    expect(await hasFocus(page, '.spans')).toBe(true)
    await page.evaluate("getSelection().selectAllChildren(document.querySelector('isnad-desk'))")
    await page.evaluate('new Promise((done) => setTimeout(done, 100))')
    expect(await page.innerText('.selection')).toContain('nothing yet')
    await close()
  })

  it('opens nothing while a decision is on its way, and says nothing of before next to a refusal', async () => {
    const slug = await store(site, { text: `${english} Slow.` })
    const release = Promise.withResolvers<undefined>()
    let isSlow = false
    const { page, close } = await sitting(site, slug, {
      prepare: (page) =>
        page.route('**/graphql', async (route) => {
          if (isSlow) await release.promise
          await route.continue()
        }),
    })
    isSlow = true
    await press(page, 'a', 'c', 'r')
    expect(await page.locator('.correction, dialog[open]').count()).toBe(0)
    release.resolve(undefined)
    await told(page, /Accepted/)
    await page.unroute('**/graphql')
    const [first] = await statementsOf(site, slug)
    await site.app.ask(
      'mutation ($input: ReviewStatementInput!) { reviewStatement(input: $input) { __typename } }',
      { input: { statement: first.id, decision: 'REOPEN', why: 'r' } },
      await site.app.token('EDITOR', { name: 'rival' }),
    )
    await press(page, 'u')
    await page.locator('.refusal', { hasText: 'Somebody else was faster' }).waitFor()
    expect(await page.innerText('.last [role=status]')).toBe('')
    await close()
  })
})
