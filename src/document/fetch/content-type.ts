// A Content-Type header → its media type and charset.
import { MIMEType } from 'node:util'

export interface ContentType {
  /** Lower case, without parameters: `text/html`. */
  readonly type: string
  readonly charset?: string | undefined
}

/** The parts of a Content-Type header; undefined for one that does not follow RFC 9110. */
export const parseContentType = (header: string): ContentType | undefined => {
  try {
    const { essence, params } = new MIMEType(header)
    return { type: essence, charset: params.get('charset') ?? undefined }
  } catch {
    return undefined
  }
}
