import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Host } from '../helpers/host.ts'
import { putOnRecord } from '../helpers/records.ts'
import { type Site, testSite } from '../helpers/site.ts'
import { fromLeft } from '../helpers/visual-order.ts'

/** Elements and attributes that WordPress leaves standing in the answer of a provider that it does not know. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  blockquote: ['data-secret'],
  iframe: [
    ...['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
    'data-secret',
  ],
}

/** The tags and attributes that are allowed; of others what is between them is kept. */
const kept = (html: string): string =>
  html.replace(
    /<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi,
    (_, slash: string, tag: string, rest: string) => {
      const names = allowed[tag.toLowerCase()]
      if (!names) return ''
      if (slash === '/') return `</${tag}>`
      const attributes = [...rest.matchAll(/([\w-]+)="([^"]*)"/g)].filter(([, name = '']) =>
        names.includes(name),
      )
      return `<${[tag, ...attributes.map(([whole]) => whole)].join(' ')}>`
    },
  )

/** What becomes of the answer: one bare blockquote and one frame, sandboxed, hidden, with a secret. Null where it is dropped. */
const filtered = (html: string, secret: string): string | null => {
  const [, quote = '', frame = ''] =
    /(<blockquote>[^]*?<\/blockquote>)?[^]*?(<iframe[^>]*><\/iframe>)/.exec(kept(html)) ?? []
  if (frame === '') return null
  const own = `class="wp-embedded-content" data-secret="${secret}"`
  return `${quote.replace('<blockquote', `<blockquote ${own}`)}${frame
    .replace(/ src="([^"]*)"/, ` src="$1#?secret=${secret}"`)
    .replace(
      '<iframe',
      `<iframe ${own} sandbox="allow-scripts" security="restricted" style="position: absolute; visibility: hidden"`,
    )}`
}

/** How the page around it listens: to the frame that has the secret, which it shows, fits and follows. */
const listener = `<script>
  addEventListener('message', ({ data, source }) => {
    if (!data || !data.secret || !data.message || /[^a-zA-Z0-9]/.test(data.secret)) return
    for (const quote of document.querySelectorAll('blockquote[data-secret="' + data.secret + '"]')) quote.style.display = 'none'
    for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
      if (frame.contentWindow !== source) continue
      frame.removeAttribute('style')
      if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)))
      if (data.message === 'link' && new URL(data.value).host === new URL(frame.src).host && document.activeElement === frame) location.href = data.value
    }
  })
</script>`

describe('an address that is pasted into WordPress', () => {
  let site: Site
  const host = new Host()
  let ids: Readonly<Record<string, string>>
  beforeAll(async () => {
    site = await testSite()
    const put = async (text: string) =>
      (
        await putOnRecord(site.app.store, { text, publisher: 'The Harbour Times', published: '2026-01-10' })
      )[0] ?? ''
    ids = {
      ar: await put('قالت سعاد العلي: «الجسر القديم آمن لكل شاحنة».'),
      en: await put('The mayor, Mara Lund, said “the old bridge is safe for every lorry.”'),
    }
    await host.listen()
  })
  afterAll(async () => {
    host.server.close()
    await site.close()
  })

  const answer = async (of: string, lang: string): Promise<string> => {
    const url = `${site.url}/oembed?url=${site.url}/${lang}/statements/${ids[of] ?? ''}`
    return ((await (await fetch(url)).json()) as { html: string }).html
  }
  const open = async (body: string, lang = 'en') => {
    host.body = body + listener
    host.lang = lang
    const context = await site.browser.newContext()
    const page = await context.newPage()
    await page.goto(host.url)
    return { page, close: () => context.close() }
  }

  it.each(['en', 'ar'])('is shown in %s as soon as its frame has reported its height', async (lang) => {
    const { page, close } = await open(filtered(await answer(lang, lang), 'Ab12cd34Ef') ?? '', lang)
    await page.waitForFunction("!document.querySelector('iframe').hasAttribute('style')")
    expect(await page.isVisible('blockquote')).toBe(false)
    const [given, own] = [
      Number(await page.getAttribute('iframe', 'height')),
      (await page.frameLocator('iframe').locator('html').boundingBox())?.height ?? Infinity,
    ]
    expect(given).toBe(Math.max(200, Math.ceil(own)))
    await close()
  })

  it('is fitted again when its frame becomes narrower', async () => {
    const { page, close } = await open(filtered(await answer('en', 'en'), 'Ab12cd34Ef') ?? '')
    await page.waitForFunction("!document.querySelector('iframe').hasAttribute('style')")
    const before = Number(await page.getAttribute('iframe', 'height'))
    await page.evaluate("document.querySelector('iframe').width = 120")
    await page.waitForFunction(`document.querySelector('iframe').height > ${String(before)}`)
    await close()
  })

  it('leads to the record from inside the frame, which may open no window', async () => {
    const { page, close } = await open(filtered(await answer('en', 'en'), 'Ab12cd34Ef') ?? '')
    await page.waitForFunction("!document.querySelector('iframe').hasAttribute('style')")
    await page.frameLocator('iframe').locator('a').click()
    await page.waitForURL(new RegExp(`/en/statements/${ids.en ?? ''}$`))
    await close()
  })

  it('is shown by a WordPress that gives the secret when the frame is there already', async () => {
    const html = filtered(await answer('en', 'en'), 'Ab12cd34Ef') ?? ''
    const { page, close } = await open(
      `${html.replace(/#\?secret=\w+/, '')}<script>addEventListener('load', () => { early = document.querySelector('iframe').hasAttribute('style'); document.querySelector('iframe').src += '#?secret=Ab12cd34Ef' })</script>`,
    )
    await page.waitForFunction("!document.querySelector('iframe').hasAttribute('style')")
    expect(await page.evaluate('early')).toBe(true)
    await close()
  })

  it('answers a WordPress that asks', async () => {
    const { page, close } = await open(filtered(await answer('en', 'en'), 'Ab12cd34Ef') ?? '')
    await page.waitForFunction("!document.querySelector('iframe').hasAttribute('style')")
    // Asked and answered within the page: the frame has reported its height before, unasked.
    const told = await page.evaluate<unknown>(`new Promise((answered) => {
      addEventListener('message', ({ data }) => data.secret && answered(data.secret))
      document.querySelector('iframe').contentWindow.postMessage({ message: 'ready', secret: 'Ab12cd34Ef' }, '*')
    })`)
    expect(told).toBe('Ab12cd34Ef')
    await close()
  })

  it('says nothing of WordPress to a page that is none', async () => {
    const { page, close } = await open(
      `<iframe title="A statement" src="${site.url}/embed/${ids.en ?? ''}?lang=en"></iframe><script>told = []; addEventListener('message', ({ data }) => told.push(Object.keys(data).join()))</script>`,
    )
    await page.waitForFunction('told.length > 0')
    expect(new Set(await page.evaluate<readonly string[]>('told'))).toEqual(new Set(['type,height']))
    await close()
  })

  // The filter drops `dir`: the words stand in a page that runs the other way.
  it.each([
    ['ar', 'en', ['«', 'الجسر', 'شاحنة', '»']],
    ['en', 'ar', ['“', 'the old', 'lorry', '”']],
  ])('keeps the marks of words in %s at their ends on a page in %s', async (of, lang, pieces) => {
    const html = (filtered(await answer(of, of), 'Ab12cd34Ef') ?? '').replace(/<iframe.*$/, '')
    const { page, close } = await open(html, lang)
    const seen = await fromLeft(page, 'blockquote', pieces)
    expect(seen).toEqual(of === 'ar' ? pieces.toReversed() : pieces)
    await close()
  })

  it('may be the code of the dialog, which its filter leaves a frame', async () => {
    for (const lang of ['ar', 'en']) {
      const { page: reader, close: closeReader } = await site.visit(`/${lang}/statements/${ids.en ?? ''}`)
      const html = filtered(await reader.inputValue('#embed-frame'), 'Ab12cd34Ef')
      await closeReader()
      const { page, close } = await open(html ?? '')
      await page.waitForFunction("!document.querySelector('iframe').hasAttribute('style')")
      expect(await page.getAttribute('iframe', 'title')).toContain('Mara Lund')
      await close()
    }
  })
})
