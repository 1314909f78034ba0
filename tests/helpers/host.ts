// A page of another origin, which embeds statements.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A site of somebody else: another origin, a strict policy, styles that mean no good. */
export class Host {
  body = ''
  policy = ''
  lang = 'en'
  url = ''
  readonly server: Server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    if (this.policy !== '') response.setHeader('content-security-policy', this.policy)
    response.end(
      `<!doctype html><html lang="${this.lang}" dir="${this.lang === 'ar' ? 'rtl' : 'ltr'}"><head><title>Host</title></head><body><main><h1>Host</h1>${this.body}</main></body></html>`,
    )
  })
  async listen(): Promise<void> {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done))
    this.url = `http://localhost:${String((this.server.address() as AddressInfo).port)}/`
  }
}
