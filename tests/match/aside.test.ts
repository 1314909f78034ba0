// What people say to their readers around a claim; | is where the aside ends or begins.
import { describe, expect, it } from 'vitest'
import { asideBefore, asideBehind } from '../../src/match/aside.ts'

describe('an aside', () => {
  it.each([
    ['Is this true? |The ferry sails'],
    ['Can someone verify this: |the ferry sails'],
    ['WOW … |the ferry sails'],
    ['Believe it or not: |the ferry sails'],
    ['Received on WhatsApp\n|the ferry sails'],
    ['Claim: |the ferry sails'],
    ['هل هذا صحيح؟ |العبارة تبحر'],
    ['ما مدى صحة هذا الخبر؟ |العبارة تبحر'],
    ['متداول: |العبارة تبحر'],
    ['يرجى التأكد: |العبارة تبحر'],
    ['صدق أو لا تصدق: |العبارة تبحر'],
  ])('comes before the words: %j', (marked) => {
    const at = marked.indexOf('|')
    expect(asideBefore(marked.replace('|', ''))).toBe(at)
  })

  it.each([
    ['The ferry sails.| Is this true?'],
    ['The ferry sails!| Please share'],
    ['The ferry sails /|/ fact check please'],
    ['العبارة تبحر.| هل هذا صحيح؟'],
    ['العبارة تبحر.| انشروها'],
    ['«العبارة تبحر»| منقول'],
  ])('comes behind the words: %j', (marked) => {
    const at = marked.indexOf('|')
    expect(asideBehind(marked.replace('|', ''))).toBe(marked.length - 1 - at)
  })

  it.each([
    ['Not true: the ferry sails'],
    ['If this is true: the ferry sails'],
    ['This is what the minister said: the ferry sails'],
    ['Is this the old ferry? It sails'],
    ['Today: the ferry sails'],
    ['غير صحيح: العبارة تبحر'],
    ['إذا كان هذا صحيحا: العبارة تبحر'],
    ['اليوم: العبارة تبحر'],
    ['الوزير: العبارة تبحر'],
    ['true is it real this that is was true real check and fact: the ferry sails'],
  ])('is not before words that claim something themselves: %j', (text) => {
    expect(asideBefore(text)).toBe(0)
  })

  it.each([['The ferry sails. It is not true'], ['The ferry sails is this true'], ['العبارة تبحر. هذا كذب']])(
    'is not behind them: %j',
    (text) => {
      expect(asideBehind(text)).toBe(0)
    },
  )
})
