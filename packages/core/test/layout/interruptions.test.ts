import { describe, expect, it } from 'vitest'
import { parseLayout } from '../../src/layout'
import { findInterruptions } from '../../src/layout/interruptions'
import { joinWrappedLines } from '../../src/layout/rows/join-wrapped-lines'
import { measureRows } from '../../src/layout/rows/measure-rows'
import { splitLines } from '../../src/source/lines'

const paragraphs = [
  'Ferries crossed the sound again on Tuesday after crews voted to end a strike that had stranded hundreds of commuters for two weeks, officials said.',
  'The company said that all lines would run by Thursday morning, and that tickets bought before the strike would be honored until the end of March.',
  'Commuters on the islands said that they were relieved, but that they would keep their cars on the mainland for the time being, just to be sure.',
  'A spokesman for the port said on Monday that two of the ships would be overhauled in spring, when fewer people travel to the outer islands.',
]

function interruptionOf(line: string): string | null {
  const source = [paragraphs[0], line, paragraphs[1]].join('\n')
  return findInterruptions(source, measureRows(source, joinWrappedLines(source, splitLines(source))))[1]
}

describe('lines that interrupt a text', () => {
  it.each([
    ['Share', 'furniture-line'],
    ['ADVERTISEMENT', 'furniture-line'],
    ['Story continues below advertisement', 'furniture-line'],
    ['» Artikel teilen', 'furniture-line'],
    ['La suite après cette publicité', 'furniture-line'],
    ['シェアする', 'furniture-line'],
    ['* * *', 'separator-line'],
    ['_____', 'separator-line'],
    ['3 / 12', 'counter-line'],
    ['48 comments', 'counter-line'],
    ['Kommentare (12)', 'counter-line'],
    ['Diskuse (24)', 'counter-line'],
    ['Comments 48', 'counter-line'],
    ['4 min read', 'reading-time'],
    ['3 minuti di lettura', 'reading-time'],
    ['Lesezeit: 5 Minuten', 'reading-time'],
    ['2 minutos de lectura', 'reading-time'],
    ['Jetzt kostenlos anmelden', 'furniture-line'],
    ['होम', 'furniture-line'],
    ['READ MORE: Island council puts off its vote on the bridge', 'cross-reference'],
    ['Lire aussi : Le port rouvre après deux semaines', 'cross-reference'],
    ['Newsletter: Every morning what matters on the islands', 'cross-reference'],
    ['Lees ook: De haven gaat na twee weken weer open', 'cross-reference'],
    ['Läs mer: Hamnen öppnar efter två veckor', 'cross-reference'],
    ['Czytaj też: Port znów otwarty', 'cross-reference'],
    ['यह भी पढ़ें: दो हफ़्ते बाद खुला बंदरगाह', 'cross-reference'],
    ['相关阅读：港口两周后重新开放', 'cross-reference'],
    ['Подписаться на рассылку', 'furniture-line'],
    ['S’abonner à la newsletter', 'furniture-line'],
    ['PAYLAŞ', 'furniture-line'],
    ['Click here to get the Harbor Post app', 'call-to-action'],
    ['Sign up for our morning briefing', 'call-to-action'],
    ['Follow the Harbor Post on Twitter', 'call-to-action'],
    [
      'By submitting your address you agree to our Terms of Use and Privacy Policy and to receive our newsletter.',
      'consent-notice',
    ],
    ['By entering your email and pushing continue, you are agreeing to our Terms of Use.', 'consent-notice'],
    ['This article is more than 3 months old', 'call-to-action'],
    ['This article originally appeared on Harbor Post: Ferry crews end strike', 'call-to-action'],
    ['The post Ferry crews end strike appeared first on Harbor Post.', 'call-to-action'],
    ['Want more harbor news? Get our free app.', 'call-to-action'],
    ['If you value these stories, please consider subscribing.', 'call-to-action'],
    ['Thanks for reading Harbor Post!', 'call-to-action'],
    ['👉 Click here to get the Harbor Post app', 'call-to-action'],
    ['Temps de lecture : 4 min', 'reading-time'],
    ['Blog comments powered by Disqus', 'furniture-line'],
    ['You must be logged in to comment or to read what others wrote.', 'comment-notice'],
    [
      'The Post keeps a lively forum. Please keep comments civil. Comments may take an hour to appear.',
      'comment-notice',
    ],
    ['Save my name, email and website in this browser for the next time I comment.', 'comment-notice'],
    ['All comments will be moderated before they appear. Please read our community guidelines.', 'comment-notice'],
    ['I would like to be emailed about offers and events. Read our privacy notice', 'consent-notice'],
    ['Get in touch with our news team by emailing news@harborpost.example', 'call-to-action'],
    ['Have a tip about the ferries? Email the newsroom.', 'call-to-action'],
    ['For more stories like this, check our news page.', 'call-to-action'],
    ['Report a technical issue', 'call-to-action'],
    ['VIEW ALL', 'furniture-line'],
  ])('%s', (line, rule) => {
    expect(interruptionOf(line)).toBe(rule)
  })

  it.each([
    'What the strike has cost',
    'Read 5 minutes ago',
    '12 minutes of reading poems',
    'Anna Lind/AFP',
    'By Jane Holm',
    'Share prices of the ferry company fell by a tenth.',
    'Read the letter and weep, said the captain.',
    'Follow the money, the auditor told the council on Monday.',
    '“Click here,” he said, “and the bridge opens.”',
    'Sign-ups for the course doubled.',
    'Related companies also paid the fee, the report said.',
    'Jan. 3, 2018',
    '12 of the ships stayed in port.',
    'Ferry crew (12)',
    'Harbour 48',
    'Relacionadas con el puerto hay dos causas abiertas.',
    'По теме порта он сказал: мы ждем.',
    'Comment: the council must think again',
    'The paper had closed its comments by then, and the readers wrote letters.',
    'Learn more slowly, the teacher told them.',
    'Have the questions of the council been answered?',
    'Find more water or leave, the settlers were told.',
    'Want to cross the sound? Bring your own boat.',
    'This article of the constitution is more than a century old',
    'If you miss the ferry, please consider the bridge.',
  ])('not: %s', (line) => {
    expect(interruptionOf(line)).toBeNull()
  })

  it('are known by their return', () => {
    const source = ['Ferry crews end strike', ...paragraphs.flatMap((text) => ['Harbor content', text])].join('\n')
    const { blocks } = parseLayout(source)
    expect(blocks.map(({ type }) => type)).toEqual([
      'headline',
      ...paragraphs.flatMap(() => ['furniture', 'paragraph']),
    ])
    expect(blocks[1]).toMatchObject({ rule: 'recurring-line', certainty: 'inferred' })
  })

  it('do not part what they interrupt', () => {
    const source = [
      'Ferry crews end strike',
      paragraphs[0],
      'Advertisement',
      'Sign up for our morning briefing',
      paragraphs[1],
      'Advertisement',
      '48 comments',
      paragraphs[2],
    ].join('\n')
    expect(parseLayout(source).blocks.flatMap(({ type, text }) => (type === 'paragraph' ? [text] : []))).toEqual(
      paragraphs.slice(0, 3),
    )
  })

  it('give way to what the caller knows', () => {
    const source = `Share\n${paragraphs[0]}\n${paragraphs[1]}`
    const { blocks, headline } = parseLayout(source, { hints: [{ span: { start: 0, end: 5 }, type: 'headline' }] })
    expect(headline).toBe('Share')
    expect(blocks[0].rule).toBe('apply-hints')
  })
})
