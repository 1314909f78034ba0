// What people paste around a claim → the words.
import { describe, expect, it } from 'vitest'
import { undecorated, withoutLinks } from '../../src/match/decoration.ts'

const bare = (claim: string): string => {
  const text = withoutLinks(claim)
  expect(text).toHaveLength(claim.length)
  const { start, end } = undecorated(text, { start: 0, end: text.length })
  return text.slice(start, end)
}

describe('what is around a claim', () => {
  it.each([
    ['BREAKING: The ferry sails at dawn', 'The ferry sails at dawn'],
    ['BREAKING The ferry sails at dawn', 'The ferry sails at dawn'],
    ['🚨JUST IN🚨 The ferry sails at dawn', 'The ferry sails at dawn'],
    ['[UPDATE] The ferry sails at dawn', 'The ferry sails at dawn'],
    ['RT @harbour_news: The ferry sails at dawn', 'The ferry sails at dawn'],
    ['RT @a_b: RT @c_d: The ferry sails at dawn', 'The ferry sails at dawn'],
    ['@one @two The ferry sails at dawn', 'The ferry sails at dawn'],
    ['The ferry sails at dawn #ferry #Dawn2026 @harbour', 'The ferry sails at dawn'],
    ['The ferry sails at dawn ⛴️ https://news.example/a?b=1#c via @harbour', 'The ferry sails at dawn'],
    ['• The ferry sails at dawn', 'The ferry sails at dawn'],
    ['2) The ferry sails at dawn', 'The ferry sails at dawn'],
    ['[14/3/2026, 9:05 PM] The ferry sails at dawn', 'The ferry sails at dawn'],
    ['Forwarded many times\nThe ferry sails at dawn', 'The ferry sails at dawn'],
    ['The ferry sails at dawn. Read more: https://news.example/x', 'The ferry sails at dawn.'],
    ['Is this true? The ferry sails at dawn', 'The ferry sails at dawn'],
    ['Can someone check this: The ferry sails at dawn', 'The ferry sails at dawn'],
    ['Please share!! The ferry sails at dawn. Is it true?', 'The ferry sails at dawn.'],
    ['Latest: The ferry sails at dawn', 'The ferry sails at dawn'],
    ['News about: The ferry sails at dawn', 'The ferry sails at dawn'],
    ['The ferry sails at dawn. Link in the comments', 'The ferry sails at dawn.'],
    ['هل هذا صحيح؟ العبارة تبحر فجرا', 'العبارة تبحر فجرا'],
    ['متداول | العبارة تبحر فجرا', 'العبارة تبحر فجرا'],
    ['صدق أو لا تصدق: العبارة تبحر فجرا', 'العبارة تبحر فجرا'],
    ['أنباء عن: العبارة تبحر فجرا', 'العبارة تبحر فجرا'],
    ['العبارة تبحر فجرا.. انشروها', 'العبارة تبحر فجرا..'],
    ['العبارة تبحر فجرا\n\nمنقول', 'العبارة تبحر فجرا'],
    ['العبارة تبحر فجرا التفاصيل في أول تعليق', 'العبارة تبحر فجرا'],
    ['عاجل: العبارة تبحر فجرا', 'العبارة تبحر فجرا'],
    ['عاجل | العبارة تبحر فجرا', 'العبارة تبحر فجرا'],
    ['🔴 #عاجل العبارة تبحر فجرا', 'العبارة تبحر فجرا'],
    ['خبر عاجل العبارة تبحر فجرا', 'العبارة تبحر فجرا'],
    ['بالفيديو.. العبارة تبحر فجرا', 'العبارة تبحر فجرا'],
    ['تمت إعادة التوجيه\nالعبارة تبحر فجرا', 'العبارة تبحر فجرا'],
    ['كما وصلني:\nالعبارة تبحر فجرا 🙏', 'العبارة تبحر فجرا'],
    ['العبارة تبحر فجرا #الميناء #عبارات_البحر', 'العبارة تبحر فجرا'],
    ['العبارة تبحر فجرا عبر @almina', 'العبارة تبحر فجرا'],
    ['العبارة تبحر فجرا للمزيد: https://news.example/ar', 'العبارة تبحر فجرا'],
  ])('is taken off %j', (claim, expected) => {
    expect(bare(claim)).toBe(expected)
  })

  it.each([
    ['Breaking the rules is no crime'],
    ['New rules hold for every lorry'],
    ['Now is the time to plant'],
    ['WATCH THE WATER RISE'],
    ['Live-stock prices fell'],
    ['The #ferry sails at dawn'],
    ['@harbour said the ferry sails'],
    ['The ferry is 3.5 metres wide'],
    ['U.S./Canada talks go on'],
    ['عاجلا أم آجلا تبحر العبارة'],
    ['الآن تبحر العبارة'],
    ['هام بها حبا'],
    ['خبر العبارة كاذب'],
    ['Not true: the ferry sails at dawn'],
    ['If it is true: the ferry sails at dawn'],
    ['The minister checked. Nobody can confirm the ferry'],
    ['غير صحيح: العبارة تبحر فجرا'],
    ['إذا تأكد الخبر: العبارة تبحر فجرا'],
  ])('is nothing in %j', (claim) => {
    expect(bare(claim)).toBe(claim)
  })

  it('is all there is of some', () => {
    for (const claim of ['🔴🔴', '#عاجل', 'https://news.example', '@one @two', '— — —'])
      expect(bare(claim)).toBe('')
  })
})
