/** The client replaces this with another text in each request. No query uses it; it keeps answers from being reused. */
export const everOther = '__EVER_OTHER__'
