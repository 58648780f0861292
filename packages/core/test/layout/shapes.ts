// Articles written for nutgraf in the shapes real ones have, each block with the type a reader gives it.
import type { BlockType } from '../../src/model'

export interface Shape {
  readonly name: string
  /** Between blocks; a line break where nothing else is said. */
  readonly between?: string
  readonly blocks: readonly (readonly [BlockType, string])[]
}

const body: readonly (readonly [BlockType, string])[] = [
  [
    'paragraph',
    'Ferries crossed the sound again on Tuesday after crews voted to end a strike that had stranded hundreds of commuters for two weeks, officials said.',
  ],
  [
    'paragraph',
    '“We are glad to be back at work,” said Nils Berg, who leads the crews’ union and had asked the company for shorter shifts since last spring.',
  ],
  [
    'paragraph',
    'The company said that all lines would run by Thursday morning, and that tickets bought before the strike would be honored until the end of March.',
  ],
]
const head: readonly (readonly [BlockType, string])[] = [
  ['headline', 'Ferry crews end two-week strike on the sound'],
  ['deck', 'Hundreds of commuters had been stranded since the middle of December'],
  ['byline', 'By Jane Holm and Per Dahl'],
  ['timestamp', 'Published 3:40 PM EST, Wed January 3, 2018'],
]

export const shapes: readonly Shape[] = [
  { name: 'single line breaks', blocks: [...head, ...body] },
  { name: 'blank lines', between: '\n\n', blocks: [...head, ...body] },
  { name: 'CRLF', between: '\r\n\r\n', blocks: [...head, ...body] },
  { name: 'indents of tabs and no-break spaces', between: '\n\t\u00a0', blocks: [...head, ...body] },
  { name: 'zero-width spaces between', between: '\u200b\n\ufeff', blocks: [...head, ...body] },
  {
    name: 'a picture with its credit in a line of its own',
    blocks: [
      ...head,
      ['caption', 'Passengers board the first ferry in two weeks at the harbor of Holmsund on Tuesday.'],
      ['credit', 'Photo: Anna Lind/AFP'],
      ...body,
    ],
  },
  {
    name: 'a picture with its credit in brackets',
    blocks: [
      ...head.slice(0, 1),
      ['caption', 'Nils Berg, left, speaks to crews at the harbor of Holmsund on Jan. 2, 2018. (Anna Lind/AP)'],
      ...head.slice(2),
      ...body,
    ],
  },
  {
    name: 'furniture around and between',
    blocks: [
      ['furniture', 'Skip to main content'],
      ['furniture', 'Subscribe'],
      ['furniture', 'Sign in'],
      ['furniture', 'News'],
      ['furniture', 'Sports'],
      ['furniture', 'Opinion'],
      ...head,
      ['furniture', 'Share'],
      ['furniture', 'Facebook'],
      ['furniture', 'Twitter'],
      ['furniture', 'Email'],
      ...body.slice(0, 2),
      ['furniture', 'Advertisement'],
      ...body.slice(2),
      ['furniture', 'Related stories'],
      ['furniture', 'Five things to know about the harbor tunnel'],
      ['furniture', 'Sign up for our newsletter'],
      ['furniture', '12 comments'],
      ['furniture', '© 2018 The Harbor Times. All rights reserved.'],
      ['furniture', 'Privacy Policy'],
      ['furniture', 'Terms of Service'],
    ],
  },
  {
    name: 'crossheads',
    blocks: [
      ...head.slice(0, 3),
      ...body,
      ['crosshead', 'Longer shifts in winter'],
      [
        'paragraph',
        'Crews had complained for a year that shifts in winter ran to fourteen hours, and that ice made every landing slower than the timetable allows for.',
      ],
      [
        'paragraph',
        'Under the deal, no shift will be longer than eleven hours from November to March, and the first sailing of the day will leave half an hour later.',
      ],
      ['crosshead', 'What comes next'],
      [
        'paragraph',
        'The agreement still has to be approved by the board of the company, which meets on Friday. Its chairwoman told reporters that she would support it.',
      ],
      [
        'paragraph',
        'Commuters on the islands said that they were relieved, but that they would keep their cars on the mainland for the time being, just to be sure.',
      ],
    ],
  },
  {
    name: 'an announced list',
    blocks: [
      ...head.slice(0, 3),
      body[0],
      ['paragraph', 'These lines run again from Thursday:'],
      ['list-item', '• Holmsund to Vik'],
      ['list-item', '• Vik to Nordhavn'],
      ['list-item', '• Nordhavn to the islands'],
      body[2],
    ],
  },
  {
    name: 'a transcript',
    blocks: [
      ['headline', 'Transcript: the harbor minister on the ferry strike'],
      ...body.slice(0, 1),
      ['paragraph', 'ANCHOR: Minister, why did the talks take two weeks to begin at all?'],
      ['paragraph', 'MINISTER: Because the company did not come to the table until the islands ran out of fuel.'],
      ['paragraph', 'ANCHOR: And what did you offer them when they came?'],
      ['paragraph', 'MINISTER: Nothing that we would not offer to anybody else who keeps a line open all year.'],
    ],
  },
  {
    name: 'questions and answers',
    blocks: [
      ['headline', 'Five minutes with the woman who ended the strike'],
      ...body.slice(0, 1),
      ['paragraph', 'Q: How did you bring the two sides together again?'],
      ['paragraph', 'A: I asked each of them what the other had said last, and neither of them knew.'],
      ['paragraph', 'Q: Was there a moment when it nearly failed?'],
      ['paragraph', 'A: Every morning, before the coffee came and somebody laughed.'],
    ],
  },
  {
    name: 'a letter',
    blocks: [
      ['headline', 'Letter: the ferry is more than a boat'],
      ['paragraph', 'To the Editor:'],
      ...body,
      ['paragraph', 'Sincerely,'],
      ['paragraph', 'Anna Lind'],
    ],
  },
  {
    name: 'notes around the story',
    blocks: [
      ...head.slice(0, 3),
      ...body,
      [
        'correction',
        'Correction: An earlier version of this article misstated the number of ferries that run in winter. It is nine, not eleven.',
      ],
      ['author-note', 'Additional reporting by Anna Lind in Vik.'],
      ['furniture', '###'],
    ],
  },
  {
    name: 'a live blog',
    blocks: [
      ['headline', 'Storm hits the coast: live updates'],
      ['byline', 'By Jane Holm'],
      ['timestamp', '16:05'],
      [
        'paragraph',
        'Police have closed the harbour bridge after a lorry overturned in strong winds on Wednesday afternoon.',
      ],
      ['timestamp', '15:40'],
      [
        'paragraph',
        'The first trains have been cancelled, the operator says, and more are likely to be withdrawn before the evening.',
      ],
      ['timestamp', '15:12'],
      ['paragraph', 'Schools along the coast will stay shut on Thursday, the county council has said in a statement.'],
    ],
  },
  {
    name: 'an export of a news database',
    blocks: [
      ['furniture', 'Copyright 2018 The Harbor Times'],
      ['furniture', 'All Rights Reserved'],
      ['furniture', 'SECTION:'],
      ['furniture', 'NEWS; Pg. 4'],
      ['furniture', 'LENGTH:'],
      ['furniture', '212 words'],
      ['furniture', 'HEADLINE:'],
      ['headline', 'Ferry crews end two-week strike'],
      ['furniture', 'BYLINE:'],
      ['byline', 'Jane Holm, Transport Correspondent'],
      ['furniture', 'DATE:'],
      ['timestamp', 'January 3, 2018'],
      ['furniture', 'DATELINE:'],
      ['dateline', 'HOLMSUND'],
      ['furniture', 'BODY:'],
      ...body,
      ['furniture', 'LOAD-DATE:'],
      ['furniture', 'January 4, 2018'],
      ['furniture', 'LANGUAGE:'],
      ['furniture', 'ENGLISH'],
    ],
  },
  {
    name: 'a wire story',
    blocks: [
      ['furniture', 'BC-NO--Ferry Strike, 2nd Ld-Writethru,212'],
      ['furniture', 'Eds: Adds quote from union.'],
      ['byline', 'By JANE HOLM'],
      ['paragraph', `HOLMSUND, Norway (AP) — ${body[0][1]}`],
      ...body.slice(1),
      ['author-note', '(Reporting by Jane Holm in Holmsund; Editing by Per Dahl)'],
      ['furniture', '-30-'],
    ],
  },
  {
    name: 'a German article',
    blocks: [
      ['headline', 'Fähren fahren nach zwei Wochen Streik wieder'],
      ['byline', 'Von Jana Holm'],
      ['timestamp', '3. Januar 2018, 14:05 Uhr'],
      ['caption', 'Fahrgäste gehen am Dienstag im Hafen von Holmsund an Bord der ersten Fähre. Foto: Anna Lind/dpa'],
      [
        'paragraph',
        'Nach zwei Wochen Streik haben die Fähren am Dienstag den Betrieb über den Sund wieder aufgenommen, wie die Reederei und die Gewerkschaft am Abend mitteilten.',
      ],
      [
        'paragraph',
        '„Wir sind froh, wieder an der Arbeit zu sein“, sagte Nils Berg, der die Gewerkschaft der Besatzungen führt und seit dem Frühjahr kürzere Schichten verlangt hatte.',
      ],
      [
        'paragraph',
        'Bis Donnerstag sollen alle Linien wieder fahren. Fahrkarten, die vor dem Streik gekauft wurden, gelten nach Angaben der Reederei bis Ende März.',
      ],
    ],
  },
  {
    name: 'a French article',
    blocks: [
      ['headline', 'Les ferries reprennent après deux semaines de grève'],
      ['byline', 'Par Jeanne Holm'],
      ['timestamp', 'Publié le 3 janvier 2018 à 14h05'],
      ['caption', 'Des passagers montent à bord du premier ferry mardi dans le port de Holmsund. (Anna Lind/AFP)'],
      [
        'paragraph',
        'Les ferries ont repris mardi la traversée du détroit après le vote des équipages, qui ont mis fin à une grève de deux semaines, ont annoncé la compagnie et le syndicat.',
      ],
      [
        'paragraph',
        '« Nous sommes heureux de reprendre le travail », a déclaré Nils Berg, qui dirige le syndicat des équipages et réclamait des journées plus courtes depuis le printemps.',
      ],
      [
        'paragraph',
        'Toutes les lignes doivent être rétablies jeudi matin, et les billets achetés avant la grève resteront valables jusqu’à la fin du mois de mars, selon la compagnie.',
      ],
    ],
  },
  {
    name: 'an Arabic article',
    blocks: [
      ['headline', 'العبارات تعود إلى العمل بعد إضراب دام أسبوعين'],
      ['caption', 'ركاب يصعدون إلى أول عبارة في ميناء هولمسوند يوم الثلاثاء (رويترز)'],
      [
        'paragraph',
        'عادت العبارات إلى عبور المضيق يوم الثلاثاء بعد أن صوتت الأطقم على إنهاء إضراب استمر أسبوعين وترك مئات الركاب عالقين على الجزر، وفق ما أعلنته الشركة والنقابة.',
      ],
      [
        'paragraph',
        'وقال نيلز بيرغ الذي يقود نقابة الأطقم: «نحن سعداء بالعودة إلى العمل»، وكان قد طالب الشركة منذ الربيع الماضي بتقصير ساعات العمل في فصل الشتاء على جميع الخطوط.',
      ],
      [
        'paragraph',
        'وأعلنت الشركة أن جميع الخطوط ستعمل بحلول صباح الخميس، وأن التذاكر التي بيعت قبل الإضراب ستبقى صالحة حتى نهاية شهر مارس المقبل.',
      ],
    ],
  },
  {
    name: 'a Japanese article',
    blocks: [
      ['headline', '二週間のストライキ終わる、フェリー運航再開'],
      ['timestamp', '2018年1月3日 14:05'],
      ['caption', '火曜日、ホルムスンド港で最初のフェリーに乗り込む乗客（写真：ロイター）'],
      [
        'paragraph',
        '乗組員が二週間続いたストライキの終結を投票で決めたことを受け、海峡を渡るフェリーは火曜日に運航を再開した。会社と組合が同日夜に明らかにした。島では数百人の通勤客が足止めされていた。',
      ],
      [
        'paragraph',
        '乗組員の組合を率いるニルス・ベルグ氏は「仕事に戻れてうれしい」と述べた。同氏は昨年の春から、冬の間の勤務時間を短くするよう会社に求めていた。',
      ],
      [
        'paragraph',
        '会社によると、木曜日の朝までにすべての路線が運航を再開する。ストライキの前に購入された乗車券は三月末まで有効だという。',
      ],
    ],
  },
]
