// English verbs of saying by what they need after them to report, besides their class in ./verbs.ts.
export const ordering = new Set(
  'ask tell urge order beg implore exhort instruct command invite request advise warn remind'.split(' '),
)
/** Verbs that report only with a clause or a quotation: with a noun phrase they do something else. */
export const clausal = new Set(
  `say add note state figure reckon close open finish end begin point put go fire shoot hit lash chip sum read broadcast
  transmit signal publish post continue conclude interrupt grin smile laugh sob weep sigh gasp cry shout yell reply respond
  answer reason argue observe reflect relate record remark think know feel find see hold show understand imagine guess judge
  remember forget consider decide believe sing text email telephone phone message write tell`.split(/\s+/u),
)
