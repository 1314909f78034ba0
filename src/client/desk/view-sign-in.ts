// The form that asks for the token: first as the whole desk, later above the desk when a token has expired.
import { html, type TemplateResult } from 'lit'
import { refusalNote } from './parts.ts'
import { signIn } from './session.ts'
import type { Desk } from './state.ts'

const command = 'npx isnad token create --name newsroom --role editor'

/** `done` runs after a user has signed in. */
export const signInForm = (desk: Desk, done: () => void): TemplateResult => {
  const { words } = desk
  return html`<form class="sign-in" @submit=${(event: SubmitEvent) => submitted(desk, event, done)}>
    <p>${desk.expired ? words.expired : words.signInLead}</p>
    <label for="token">${words.token}</label>
    <input
      id="token"
      name="token"
      type="password"
      dir="ltr"
      autocomplete="off"
      spellcheck="false"
      required
      aria-describedby="token-kept"
    />
    <p class="hint" id="token-kept">${words.tokenKept}</p>
    ${refusalNote(desk, desk.signInRefusal)}
    <p><button class="primary" aria-disabled=${desk.busy}>${words.signIn}</button></p>
    <p class="hint">${words.tokenHow}</p>
    <pre lang="en" dir="ltr" tabindex="0" aria-label=${words.tokenHow}><code>${command}</code></pre>
  </form>`
}

const submitted = (desk: Desk, event: SubmitEvent, done: () => void): void => {
  event.preventDefault()
  const typed = new FormData(event.target as HTMLFormElement).get('token')
  void signIn(desk, typeof typed === 'string' ? typed : '').then(() => {
    if (desk.viewer && !desk.expired) done()
  })
}
