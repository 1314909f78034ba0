// The review desk: a page around the component that does the work in the browser.
import type { Frame } from '../frame.ts'
import { html } from '../html.ts'
import type { Page } from '../layout.ts'

export const desk = ({ words, lang, assets }: Frame, isReadOnly: boolean): Page => ({
  title: words.desk.title,
  unlisted: true,
  head: html`${assets.deskStyle.map((style) => html`<link rel="stylesheet" href="${style}" />`)}
    <script type="module" src="${assets.desk}"></script>`,
  body: html`${isReadOnly && html`<p class="notice" role="status">${words.desk.readOnly}</p>`}<isnad-desk
      lang="${lang}"
    ></isnad-desk
    ><noscript
      ><h1>${words.desk.title}</h1>
      <p>${words.desk.noscript}</p></noscript
    >`,
})
