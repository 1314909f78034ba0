// A button that copies the page's address, which contains the open operation.
import { ToolbarButton } from '@graphiql/react'
import { copyText } from '../shared/clipboard.ts'

export function CopyLink() {
  return (
    <ToolbarButton label="Copy a link to this operation" onClick={copy}>
      <svg
        className="graphiql-toolbar-icon"
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        aria-hidden="true"
      >
        <path d="M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-6-6l-1.5 1.5M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 6 6l1.5-1.5" />
      </svg>
    </ToolbarButton>
  )
}

function copy(): void {
  void copyText(window.location.href)
}
