// English statements: a made-up sentence for each way of reporting words, and what must come of it.
import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract/extract.ts'
import { direct, indirect, type Read, read } from './read.ts'

describe('direct quotations', () => {
  it.each<[string, string, Read[]]>([
    [
      'the speaker before the verb, behind the words',
      '“We will stay until the work is done,” Maria Lopez said on Monday.',
      [direct('said', 'Maria Lopez', 'We will stay until the work is done')],
    ],
    [
      'the verb before the speaker and an apposition',
      '“We will stay until the work is done,” said Maria Lopez, the mayor of Springfield.',
      [direct('said', 'Maria Lopez, the mayor of Springfield', 'We will stay until the work is done')],
    ],
    [
      'the cue between two parts of one act',
      '“We will stay,” he said, “until it ends.”',
      [direct('said', 'he', 'We will stay', 'until it ends')],
    ],
    [
      'a colon',
      'Maria Lopez said: “We will stay until it ends.”',
      [direct('said', 'Maria Lopez', 'We will stay until it ends')],
    ],
    [
      'the person told',
      'Maria Lopez told reporters, "We will stay until it ends."',
      [direct('told', 'Maria Lopez', 'We will stay until it ends')],
    ],
    [
      'a quotation without a cue that follows in the same paragraph',
      '“The bridge is safe,” Carter said. “We tested every bolt. Nobody should worry.”',
      [direct('said', 'Carter', 'The bridge is safe', 'We tested every bolt. Nobody should worry')],
    ],
    [
      'a quotation over two paragraphs, opened again and closed once',
      '“The first is money,” Carter said. “The second is time.\n\n“The third is that nobody wants it.”',
      [
        direct(
          'said',
          'Carter',
          'The first is money',
          'The second is time',
          'The third is that nobody wants it',
        ),
      ],
    ],
    [
      'a new paragraph with a cue of its own',
      '“The bridge is safe,” Carter said.\n\n“We tested every bolt,” he added.',
      [direct('said', 'Carter', 'The bridge is safe'), direct('added', 'he', 'We tested every bolt')],
    ],
    [
      'single marks in a text without double ones',
      '‘We will stay,’ the mayor said. ‘It is our home.’',
      [direct('said', 'the mayor', 'We will stay', 'It is our home')],
    ],
    [
      'a signature behind a dash',
      '“It is our home.” — Ana Ruiz.\n\n“It is not.” — Tom Bell.',
      [direct('—', 'Ana Ruiz', 'It is our home'), direct('—', 'Tom Bell', 'It is not')],
    ],
    [
      'an inverted cue at the head of the sentence',
      'Said Ellis: “The code is too long.”',
      [direct('Said', 'Ellis', 'The code is too long')],
    ],
    [
      'a transcript in marks that are opened again with each turn',
      '"CARTER: I never said that.\n\n"LOPEZ: You said it twice."',
      [direct(':', 'CARTER', 'I never said that'), direct(':', 'LOPEZ', 'You said it twice')],
    ],
    ['a tweet', 'Ms. Reyes tweeted: “Thank you, Ohio!”', [direct('tweeted', 'Ms. Reyes', 'Thank you, Ohio')]],
    [
      'an anonymous source behind a preposition',
      '“Nobody knows,” according to a source close to the talks.',
      [direct('according to', 'a source close to the talks', 'Nobody knows')],
    ],
  ])('%s', (_name, text, statements) => {
    expect(read(text)).toEqual(statements)
  })
})

describe('indirect speech', () => {
  it.each<[string, string, Read]>([
    [
      'a clause behind that',
      'Governor John Carter said that the bridge would be closed for two weeks.',
      indirect('said', 'Governor John Carter', 'the bridge would be closed for two weeks'),
    ],
    [
      'a bare clause',
      'Governor John Carter said the bridge would be closed for two weeks.',
      indirect('said', 'Governor John Carter', 'the bridge would be closed for two weeks'),
    ],
    [
      'the cue behind the clause',
      'The bridge will be closed for two weeks, the governor said on Tuesday.',
      indirect('said', 'the governor', 'The bridge will be closed for two weeks'),
    ],
    [
      'according to, before the clause',
      'According to the Finance Ministry, prices rose by three percent in May.',
      indirect('According to', 'the Finance Ministry', 'prices rose by three percent in May'),
    ],
    [
      'according to, behind it',
      'Prices rose by three percent in May, according to the Finance Ministry.',
      indirect('according to', 'the Finance Ministry', 'Prices rose by three percent in May'),
    ],
    [
      'according to, within it',
      'Prices, according to the Finance Ministry, rose by three percent in May.',
      indirect('according to', 'the Finance Ministry', 'Prices', 'rose by three percent in May'),
    ],
    [
      'joint speakers',
      'John Carter and Maria Lopez said in a joint statement that they would not resign.',
      indirect('said', 'John Carter and Maria Lopez', 'they would not resign'),
    ],
    [
      'somebody quoted as saying',
      'Carter was quoted as saying that the vote had been stolen.',
      indirect('quoted', 'Carter', 'the vote had been stolen'),
    ],
    [
      'a passive with its agent',
      'It was reported by Reuters that the talks had failed.',
      indirect('reported', 'Reuters', 'the talks had failed'),
    ],
    [
      'a relative clause',
      'Carter, who said he had read the report, left without answering questions.',
      indirect('said', 'who', 'he had read the report'),
    ],
    [
      'a denial',
      'The senator denied that he had taken money from the company.',
      indirect('denied', 'The senator', 'he had taken money from the company'),
    ],
    [
      'a demand',
      'Lopez demanded an apology from the newspaper.',
      indirect('demanded', 'Lopez', 'an apology from the newspaper'),
    ],
    [
      'an announcement of something',
      'The ministry announced the closure of three schools.',
      indirect('announced', 'The ministry', 'the closure of three schools'),
    ],
    [
      'a document that finds',
      'The report found that half of the wells were dry.',
      indirect('found', 'The report', 'half of the wells were dry'),
    ],
    [
      'an expressed opinion',
      'She believes the law is unjust.',
      indirect('believes', 'She', 'the law is unjust'),
    ],
  ])('%s', (_name, text, statement) => {
    expect(read(text)).toEqual([statement])
  })

  it('begins a new statement with a participle', () => {
    expect(read('Carter criticized the plan, adding that it would cost thousands of jobs.')).toEqual([
      indirect('criticized', 'Carter', 'the plan'),
      indirect('adding', 'Carter', 'it would cost thousands of jobs'),
    ])
  })

  it('reads the turns of a transcript', () => {
    expect(read('CARTER: I never said that.\n\nLOPEZ: You said it twice.')).toEqual([
      indirect(':', 'CARTER', 'I never said that'),
      indirect(':', 'LOPEZ', 'You said it twice'),
    ])
  })
})

describe('quoted words within a clause', () => {
  const mixed = (cue: string, speaker: string, content: string, verbatim: string): Read => ({
    content: [content],
    verbatim: [verbatim],
    cue,
    speaker,
  })

  it.each<[string, string, Read[]]>([
    [
      'what somebody is called',
      'Carter described the plan as “a gift to the rich.”',
      [direct('described', 'Carter', 'a gift to the rich')],
    ],
    [
      'a second verb ends the first one’s words',
      'Carter called the plan “a gift to the rich” and promised to fight it.',
      [direct('called', 'Carter', 'a gift to the rich'), indirect('promised', 'Carter', 'to fight it')],
    ],
    [
      'an accusation',
      'Lopez accused the company of hiding the “terrible truth” from its workers.',
      [mixed('accused', 'Lopez', 'hiding the “terrible truth” from its workers', 'terrible truth')],
    ],
    [
      'an appeal',
      'The minister urged both sides to “step back from the brink.”',
      [mixed('urged', 'The minister', 'to “step back from the brink.”', 'step back from the brink')],
    ],
    [
      'a warning with an office before the name',
      'Chief executive Anna Schmidt warned of “serious consequences” if the deal fails.',
      [
        mixed(
          'warned',
          'Chief executive Anna Schmidt',
          '“serious consequences” if the deal fails',
          'serious consequences',
        ),
      ],
    ],
    [
      'in somebody’s words',
      'In Carter’s words, the plan is “a disaster.”',
      [mixed('words', 'Carter’s', 'the plan is “a disaster.”', 'a disaster')],
    ],
  ])('%s', (_name, text, statements) => {
    expect(read(text)).toEqual(statements)
  })
})

describe('through whom', () => {
  it.each<[string, string, Read]>([
    [
      'the outlet told',
      'Lopez told CNN that she would run again.',
      { ...indirect('told', 'Lopez', 'she would run again'), via: ['CNN'] },
    ],
    [
      'an interview',
      'In an interview with the Guardian, Lopez said she would run again.',
      { ...indirect('said', 'Lopez', 'she would run again'), via: ['the Guardian'] },
    ],
    [
      'sources that a report cites',
      'Lopez will run again, the newspaper reported, citing two officials.',
      { ...indirect('reported', 'the newspaper', 'Lopez will run again'), via: ['two officials'] },
    ],
  ])('%s', (_name, text, statement) => {
    expect(read(text)).toEqual([statement])
  })

  it('leaves out the document’s own outlet', () => {
    const text = 'Lopez told The Guardian that she would run again.'
    expect(extract({ text, lang: 'en', publisher: 'Guardian' }).statements[0]?.via).toEqual([])
  })
})

describe('what is no statement', () => {
  it.each([
    ['titles', 'He sang in the band “The Broken Wheels” and starred in the film “Night Bus.”'],
    ['irony', 'The so-called “smart” meter broke after a week.'],
    ['wishes', 'He wants to travel to Spain.'],
    ['a value in a tag', 'See <a href="https://example.org">the page</a> for more.'],
  ])('%s', (_name, text) => {
    expect(read(text)).toEqual([])
  })
})

describe('speakers', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'a pronoun',
      'John Carter said it was over. He added that he was tired.',
      ['John Carter', 'John Carter'],
    ],
    [
      'a pronoun of the other gender',
      'Maria Lopez said it was over. John Carter said it was not. She insisted that it was.',
      ['Maria Lopez', 'John Carter', 'Maria Lopez'],
    ],
    ['a surname after the full name', 'John Carter won. Carter said that he was tired.', ['John Carter']],
    [
      'a pronoun before anybody has spoken',
      'Maria Lopez won the race. “We will stay,” she said.',
      ['Maria Lopez'],
    ],
    ['a relative clause', 'Maria Lopez, who said she had read it, left.', ['Maria Lopez']],
  ])('resolves %s', (_name, text, names) => {
    const found = extract({ text, lang: 'en' }).statements
    expect(found.map(({ speakers }) => speakers[0]?.name)).toEqual(names)
  })
})
