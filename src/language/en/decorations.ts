// What people paste around a claim in English.
import type { Decorations } from '../decorations.ts'

export const englishDecorations: Decorations = {
  tags: String.raw`breaking(?:[ _]?news)?|just[ _]in|happening[ _]now|developing(?:[ _]story)?|news[ _]?(?:flash|alert)|flash|urgent|exclusive|live|alert|update[sd]?|watch|video|listen|must[ _](?:watch|read)|read(?:[ _]more)?|photos?|pictures|thread|quote(?:[ _]of[ _]the[ _](?:day|week|month|year))?|quotes|headlines?|new|now|transcript|interview|opinion|analysis|report|correction|viral|fwd?|forwarded(?:[ _](?:message|many[ _]times))?|share|shared|statement|press[ _]release|official|reminder|fyi|omg|wow|lol|smh|(?:so[ _])?true|exactly|trending|rumou?rs?|leak(?:ed|s)?|(?:hot|latest|good|bad|top)[ _]news|news`,
  loudTags: String.raw`BREAKING(?: NEWS)?|JUST IN|HAPPENING NOW|DEVELOPING|NEWS ?(?:FLASH|ALERT)|URGENT|EXCLUSIVE|LIVE|ALERT|UPDATED?|WATCH|VIDEO|LISTEN|READ|NEW|NOW|FLASH`,
  bareTags: '(?!)',
  halfDays: String.raw`[AP]\.?M\.?`,
  newsOf: String.raw`(?:news|rumou?rs?|reports?|talk|word)\s+(?:about|of|on|from|that)`,
  forwarded: 'forwarded(?: message)?(?: from| by)?|as received|copied',
  via: 'via|by|h/t|hat tip|cc|from|on',
  elsewhere: String.raw`(?:more|details?|link|source|story)\s+in\s+(?:the\s+)?(?:first\s+)?(?:comments?|replies|thread|bio)`,
  calls: String.raw`read more|full story|more here|details|more details|link in bio|follow us|subscribe|sent from my [\w ]{2,20}|share (?:this|widely)|please share|retweet|pls rt|please rt`,
  places: 'here|at|on',
}
