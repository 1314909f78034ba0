// Makes foreign text harmless for a terminal: it may not colour, move, rename or reverse what is shown.

/**
 * Every control character as its picture (␛), or as U+FFFD where it has none: C1, and those that embed, override or
 * isolate a direction. Tabs and line ends stay, and so do the marks LRM, RLM and ALM: normal Arabic text has them, and
 * they reverse nothing. The length in UTF-16 code units is kept, so that spans of the text fit what is shown.
 */
export const shown = (text: string): string =>
  text.replace(/[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]|\r(?!\n)/g, pictureOf)

const pictureOf = (control: string): string => {
  const code = control.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '\u2421' : '\ufffd'
}
