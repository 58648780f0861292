import { describe, expect, it } from 'vitest'
import { readByline } from '../../src/layout/fields/read-byline'
import { isPictureAgency, readCredit } from '../../src/layout/fields/read-credit'
import { readDateline } from '../../src/layout/fields/read-dateline'
import { readPositions } from '../../src/layout/fields/read-positions'
import { readStamps } from '../../src/layout/fields/read-stamp'
import { creditAtEnd } from '../../src/layout/fields/split-caption'

describe('credits', () => {
  it.each([
    [
      '(photo credit: JANE ROE/HALSTEN TIDENDE/POOL VIA REUTERS)',
      'JANE ROE/HALSTEN TIDENDE/POOL VIA REUTERS',
      ['JANE ROE'],
      ['HALSTEN TIDENDE', 'POOL', 'REUTERS'],
    ],
    [
      '(photo credit: SPUTNIK/ALEXEI NIKOLSKY/KREMLIN VIA REUTERS)',
      'SPUTNIK/ALEXEI NIKOLSKY/KREMLIN VIA REUTERS',
      ['ALEXEI NIKOLSKY'],
      ['SPUTNIK', 'KREMLIN', 'REUTERS'],
    ],
    ['Photo: Anna Lind/AFP', 'Anna Lind/AFP', ['Anna Lind'], ['AFP']],
    ['Anna Lind | Getty Images', 'Anna Lind | Getty Images', ['Anna Lind'], ['Getty Images']],
    ['(AP Photo/Anna Lind, File)', 'AP Photo/Anna Lind, File', ['Anna Lind'], ['AP']],
    ['Photograph: Anna Lind/The Observer', 'Anna Lind/The Observer', ['Anna Lind'], ['The Observer']],
    ['Image copyright Getty Images', 'Getty Images', [], ['Getty Images']],
    ['© Anna Lind', 'Anna Lind', ['Anna Lind'], []],
    ['Photo by Anna Lind on Unsplash', 'Anna Lind on Unsplash', ['Anna Lind'], ['Unsplash']],
    ['Staff photo by Anna Lind', 'Anna Lind', ['Anna Lind'], []],
    ['(Supplied: Umea Council)', 'Umea Council', [], ['Umea Council']],
    ['CC BY-SA 4.0 / Anna Lind / Wikimedia', 'CC BY-SA 4.0 / Anna Lind / Wikimedia', ['Anna Lind'], ['Wikimedia']],
    ['Getty Images/AFP', 'Getty Images/AFP', [], ['Getty Images', 'AFP']],
    [
      'Photo by Anna Lind and Per Dahl/Bloomberg via Getty Images',
      'Anna Lind and Per Dahl/Bloomberg via Getty Images',
      ['Anna Lind', 'Per Dahl'],
      ['Bloomberg', 'Getty Images'],
    ],
    ['Courtesy of NASA', 'Courtesy of NASA', [], ['NASA']],
    ['Фото: Анна Линд / ТАСС', 'Анна Линд / ТАСС', ['Анна Линд'], ['ТАСС']],
    ['Fot. Anna Lind / PAP', 'Anna Lind / PAP', ['Anna Lind'], ['PAP']],
    ['Foto: Anna Lind/Divulgação', 'Anna Lind/Divulgação', ['Anna Lind'], []],
    ['/ ANNA LIND (EUROPA PRESS)', 'ANNA LIND (EUROPA PRESS)', ['ANNA LIND'], ['EUROPA PRESS']],
    // Where letters have no case, nobody can tell whether a person or an office is named.
    ['צילום: דוברות העירייה', 'דוברות העירייה', [], []],
    ['写真：ロイター', 'ロイター', [], ['ロイター']],
    ['Handout via REUTERS', 'Handout via REUTERS', [], ['REUTERS']],
    ['Foto: Anna Lind/dpa', 'Anna Lind/dpa', ['Anna Lind'], ['dpa']],
    ['REUTERS/Anna Lind', 'REUTERS/Anna Lind', ['Anna Lind'], ['REUTERS']],
  ])('%s', (line, text, photographers, agencies) => {
    const credit = readCredit(line, 0, line.length)
    expect(credit?.text).toBe(text)
    expect(credit?.photographers.map((words) => words.text)).toEqual(photographers)
    expect(credit?.agencies.map((words) => words.text)).toEqual(agencies)
    if (credit) expect(line.slice(credit.span.start, credit.span.end)).toBe(text)
  })

  it.each([
    ['The first ferry leaves Holmsund on Tuesday. (Anna Lind/AP)', '(Anna Lind/AP)'],
    ['The first ferry leaves Holmsund. Photo: Anna Lind', 'Photo: Anna Lind'],
    ['The first ferry leaves Holmsund. Anna Lind/AFP', 'Anna Lind/AFP'],
    ['The first ferry leaves Holmsund | AP', 'AP'],
    ['The first ferry leaves Holmsund [Reuters]', '[Reuters]'],
    ['Первый паром в порту. Фото: Анна Линд / ТАСС', 'Фото: Анна Линд / ТАСС'],
    ['Pierwszy prom w porcie. Fot. Anna Lind', 'Fot. Anna Lind'],
    ['El primer ferry en el puerto. / ANNA LIND (EUROPA PRESS)', '/ ANNA LIND (EUROPA PRESS)'],
    ['港に着いた最初の船＝3日、山田花子撮影', '山田花子撮影'],
    ['港に着いた最初の船＝共同', '共同'],
    ['第一艘渡轮抵达港口。李强 摄', '李强 摄'],
  ])('%s ends in one', (caption, credit) => {
    const span = creditAtEnd(caption, 0, caption.length)
    expect(span && caption.slice(span.start, span.end)).toBe(credit)
  })

  it.each([
    'The union (which has ninety members) said so.',
    'She left for Holmsund on Tuesday (and came back on Friday)',
    'He was 44.',
    'The mayor is Per Lie (Ap).',
    'The ferry costs $4.50 (about £3.60).',
    'Картину он увидел на фото 3 января.',
    '市は3日、写真を公開した。',
  ])('%s ends in none', (caption) => {
    expect(creditAtEnd(caption, 0, caption.length)).toBeNull()
  })
})

describe('picture agencies', () => {
  it('make no articles, news agencies do', () => {
    expect(isPictureAgency('Getty Images')).toBe(true)
    expect(isPictureAgency('Reuters')).toBe(false)
    expect(isPictureAgency('Jane Holm')).toBe(false)
  })
})

describe('bylines', () => {
  it.each([
    ['By Jane Holm', ['Jane Holm'], null, null],
    ['By Jane Holm and Per Dahl in Oslo', ['Jane Holm', 'Per Dahl'], null, null],
    ['By JANE HOLM, Associated Press', ['JANE HOLM'], null, 'Associated Press'],
    ['Jane Holm | The Harbor Times', ['Jane Holm'], null, 'The Harbor Times'],
    ['By Jane Holm, Diplomatic Correspondent', ['Jane Holm'], 'Diplomatic Correspondent', null],
    ['Jane Holm Parliamentary editor', ['Jane Holm'], 'Parliamentary editor', null],
    ['By Jane Holm, Per Dahl & Anna Lind', ['Jane Holm', 'Per Dahl', 'Anna Lind'], null, null],
    ['By Jane Holm January 3, 2018', ['Jane Holm'], null, null],
    ['By Jane Holm For Harbormail', ['Jane Holm'], null, 'Harbormail'],
    ['By Jane Holm  Senior Reporter  January 3, 2018', ['Jane Holm'], 'Senior Reporter', null],
    ['Jane Holm on 3 January 2018', ['Jane Holm'], null, null],
    ['From Jane Holm in Umea', ['Jane Holm'], null, null],
    ['Words: Jane Holm. Pictures: Per Dahl', ['Jane Holm'], null, null],
    ['By Per Dahl Jr.', ['Per Dahl Jr.'], null, null],
    ['Posted by Jane Holm on January 3, 2018, 6:21 AM EST', ['Jane Holm'], null, null],
    ['January 3, 2018 by Jane Holm', ['Jane Holm'], null, null],
    ['By Reuters', ['Reuters'], null, null],
    ['Von Jana Holm', ['Jana Holm'], null, null],
    ['Bruce Y. Dahl', ['Bruce Y. Dahl'], null, null],
    ['David Holm', ['David Holm'], null, null],
    ['By Ana de la Cruz', ['Ana de la Cruz'], null, null],
    ['By Jane Holm and AP', ['Jane Holm', 'AP'], null, null],
    ['By Reuters and Jane Holm', ['Reuters', 'Jane Holm'], null, null],
    ['By Staff - Harbor Post - Monday, January 1, 2018', ['Staff'], null, null],
    ['By HP, in News · 1 Jan 2018', ['HP'], null, null],
    ['Jane Holm, Ap Maritime Writer', ['Jane Holm'], 'Ap Maritime Writer', null],
    ['Jane HolmView More Articles', ['Jane Holm'], null, null],
    ['Jane Holm / HARBORPOST.COM / Jan 2, 2018, 17:07 IST', ['Jane Holm'], null, 'HARBORPOST.COM'],
    ['Updated on: January 3, 2018 / 10:07 AM / Harbor News', ['Harbor News'], null, null],
    ['January 3, 2018 | Jane Holm', ['Jane Holm'], null, null],
    ['3/1/2018 Jane Holm', ['Jane Holm'], null, null],
    ['Published: 5 hours ago | Written by Jane Holm', ['Jane Holm'], null, null],
    ['Text: Jana Holm und Per Dahl', ['Jana Holm', 'Per Dahl'], null, null],
    ['Di Anna Lindi', ['Anna Lindi'], null, null],
    ['Af Jane Holm', ['Jane Holm'], null, null],
    ['מאת דנה לוי', ['דנה לוי'], null, null],
    ['بقلم: أحمد سالم', ['أحمد سالم'], null, null],
    ['文・山田太郎', ['山田太郎'], null, null],
    ['By Xiaoli You', ['Xiaoli You'], null, null],
    ['By April Holm and Jane Roe', ['April Holm', 'Jane Roe'], null, null],
  ])('%s', (line, names, role, organization) => {
    const authors = readByline(line, 0, line.length)
    expect(authors.map(({ name }) => name)).toEqual(names)
    expect(authors[0].role?.text ?? null).toBe(role)
    expect(authors[0].organization?.text ?? null).toBe(organization)
    for (const { name, span } of authors) expect(line.slice(span.start, span.end)).toBe(name)
  })

  it.each([
    '5 min read',
    'Author of the article:',
    '@janeholm',
    'January 3, 2018',
    'January 3, 2018 Shipping',
    'CREWS STOP THE FERRIES',
    'Live updates',
    'FERRY CREWS STRIKE ON MONDAY NIGHT',
    'By Our Correspondent',
    'By Staff Reporter',
  ])('%s names nobody', (line) => {
    expect(readByline(line, 0, line.length)).toEqual([])
  })
})

describe('timestamps', () => {
  it.each([
    ['Published 3:40 PM EST, Mon January 1, 2018', [['2018-01-01T15:40:00-05:00', 'published']]],
    [
      'Jan. 1, 2018 | 8:31 p.m. (Updated Jan. 2, 2018)',
      [
        ['2018-01-01T20:31:00', null],
        ['2018-01-02', 'modified'],
      ],
    ],
    ['Last modified on Wed 3 Jan 2018 08.12 GMT', [['2018-01-03T08:12:00+00:00', 'modified']]],
    ['July 3, 2018, 10:00 a.m. ET', [['2018-07-03T10:00:00-04:00', null]]],
    ['January 3, 2018, 10:00 a.m. ET', [['2018-01-03T10:00:00-05:00', null]]],
    ['PUBLISHED WED, JAN 3 20186:08 AM EST', [['2018-01-03T06:08:00-05:00', 'published']]],
    ['2018-01-03T06:08:00Z', [['2018-01-03T06:08:00+00:00', null]]],
    ['3. Januar 2018, 14:05 Uhr', [['2018-01-03T14:05:00', null]]],
    ['Publié le 3 janvier 2018 à 14h05', [['2018-01-03T14:05:00', 'published']]],
    ['2018年1月3日', [['2018-01-03', null]]],
    ['3 בינואר 2018', [['2018-01-03', null]]],
    ['3 января 2018', [['2018-01-03', null]]],
    ['3 stycznia 2018', [['2018-01-03', null]]],
    ['3 maart 2018', [['2018-03-03', null]]],
    ['3 ENE 2018 - 11:45 CET', [['2018-01-03T11:45:00+01:00', null]]],
    ['3 mrt 2018 om 14:32', [['2018-03-03', null]]],
    ['3 Mart 2018 14:32', [['2018-03-03T14:32:00', null]]],
    ['3 Μαρτίου 2018, 14:32', [['2018-03-03T14:32:00', null]]],
    ['3 मार्च 2018', [['2018-03-03', null]]],
    ['2018. március 3. 14:32', [['2018-03-03T14:32:00', null]]],
    ['2018년 3월 3일', [['2018-03-03', null]]],
    ['Обновлено: 3 мая 2018', [['2018-05-03', 'modified']]],
    ['Publicado em 3 de março de 2018', [['2018-03-03', 'published']]],
    ['13/01/2018', [['2018-01-13', null]]],
    ['12/31/2018 04:01 PM EDT', [['2018-12-31T16:01:00-04:00', null]]],
  ])('%s', (line, stamps) => {
    expect(readStamps(line, 0, line.length).map(({ value, label }) => [value, label])).toEqual(stamps)
  })

  it('says where day and month could change places', () => {
    expect(readStamps('3/4/2018', 0, 8).map(({ ambiguous }) => ambiguous)).toEqual([true])
  })

  it.each(['February 30, 2018', '5 min read', 'Room 2018', '99/99/2018', '1-0 2018'])('%s is no date', (line) => {
    expect(readStamps(line, 0, line.length)).toEqual([])
  })
})

describe('datelines', () => {
  it.each([
    ['JERUSALEM, Jan 1 (Reuters) - Two leaders met.', ['JERUSALEM'], 'Reuters', 'XXXX-01-01'],
    ['HOLMSUND, Norway (AP) — Ferries crossed.', ['HOLMSUND, Norway'], 'AP', null],
    ['NEW YORK/LONDON, March 3 (Reuters) - Shares fell.', ['NEW YORK', 'LONDON'], 'Reuters', 'XXXX-03-03'],
    ['WASHINGTON — The court ruled.', ['WASHINGTON'], null, null],
    ['(Reuters) - Shares fell.', [], 'Reuters', null],
    ['FRESNO, Calif. — Farmers said so.', ['FRESNO, Calif.'], null, null],
  ])('%s', (line, places, agency, date) => {
    const dateline = readDateline(line, 0, line.length)
    expect(dateline?.places.map(({ text }) => text)).toEqual(places)
    expect(dateline?.agency?.text ?? null).toBe(agency)
    expect(dateline?.date).toBe(date)
  })

  it.each([
    'Brexit — the word of the year — was everywhere.',
    'She was, he said (and meant it) - late.',
    'The end.',
    'I — for one — agree.',
  ])('%s has none', (line) => {
    expect(readDateline(line, 0, line.length)).toBeNull()
  })
})

describe('positions', () => {
  it.each([
    ['President Ana Cruz (L) welcomes Minister Per Dahl in Oslo.', [['L', 'before']]],
    [
      'Ana Cruz, left, and Per Dahl, second from right, in Oslo.',
      [
        ['left', 'before'],
        ['second from right', 'before'],
      ],
    ],
    ['From left: Ana Cruz, Per Dahl and Jane Holm.', [['From left', 'after']]],
    ['Ana Cruz (right) greets Per Dahl.', [['right', 'before']]],
    ['The party moved left and right in turn.', []],
  ])('%s', (caption, positions) => {
    expect(readPositions(caption, 0, caption.length, 0).map(({ position, side }) => [position.text, side])).toEqual(
      positions,
    )
  })
})
