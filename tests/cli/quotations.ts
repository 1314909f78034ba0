// Lines of Quotebank, as many as a test needs.
export const quotations = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) =>
    JSON.stringify({
      quoteID: `2015-11-11-${String(i).padStart(6, '0')}`,
      quotation: `These are the words of number ${i}.`,
      speaker: `Speaker ${i % 50}`,
      qids: [`Q${(i % 50) + 1}`],
      date: '2015-11-11 00:00:00',
      numOccurrences: 1,
      probas: [[`Speaker ${i % 50}`, '0.9']],
      urls: [`http://www.site${i % 9}.example/${i}`],
      phase: 'E',
    }),
  )
