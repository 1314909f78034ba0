import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../src/language/detect.ts'

describe('detectLanguage', () => {
  it.each([
    ['Arabic', 'قال المدير إن الجسر جاهز للسير عليه.', 'ar'],
    ['Arabic with a few Latin names', 'قالت شركة Airbus إن طائرة A320 جاهزة للطيران.', 'ar'],
    ['English', 'The mayor said that the bridge was safe and that it is open.', 'en'],
    ['a short sentence without the commonest words', 'Fares will double, warned engineer Ruth Aldane.', 'en'],
    ['a short sentence of another language', 'Els preus pujaran, va dir ahir la ministra.', 'und'],
    ['Persian by its letters', 'گفت که پل آماده است و چند پروژه دیگر', 'fa'],
    ['Urdu by its letters', 'انہوں نے کہا کہ پل تیار ہے اور لڑکے گئے', 'ur'],
    [
      'another language in Latin letters',
      'Der Bürgermeister sagte gestern, dass die Brücke sicher sei.',
      'und',
    ],
    ['another script', '习近平说', 'und'],
    ['digits and marks', '12: 3.5 «»', 'und'],
    ['nothing', '', 'und'],
  ])('recognises %s', (_, text, lang) => {
    expect(detectLanguage(text)).toBe(lang)
  })
})
