// Text → the clipboard, where the browser gives access to it.

/** Without TLS a browser has no clipboard for pages, which its types do not say. */
const clipboardOf = ({ clipboard }: { readonly clipboard?: Clipboard }): Clipboard | undefined => clipboard

/** False when it was not copied: there is no clipboard, or the user refuses it. */
export const copyText = async (text: string): Promise<boolean> => {
  const clipboard = clipboardOf(navigator)
  if (!clipboard) return false
  return clipboard.writeText(text).then(
    () => true,
    () => false,
  )
}
