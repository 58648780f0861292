// "nutgraf/ninjs": IPTC's News in JSON 3.0 (https://iptc.org/std/ninjs/). It has no place for quotes, offsets and
// certainty: these stay in our own JSON.
import type { Article, Author, Entity, Figure } from '../model'
import { bodyText, countWords } from './article-body'
import { articleUri, partUri } from './article-uri'
import type { FormatOptions } from './format'
import { isoDate } from './iso-date'
import { known } from './known'
import { wordsOf } from './words-at'

export type NinjsOptions = Pick<FormatOptions, 'uri' | 'inferred'>

/** A ninjs 3.0 news object, of the properties that an article can fill. */
export interface Ninjs {
  readonly uri: string
  readonly standard: { readonly name: 'ninjs'; readonly version: '3.0'; readonly schema: string }
  readonly type: 'text'
  readonly representationType: 'full'
  readonly language?: string
  readonly versionCreated?: string
  readonly contentCreated?: string
  readonly by?: string
  readonly located?: string
  readonly headlines?: readonly { readonly role: string; readonly contentType: string; readonly value: string }[]
  readonly descriptions?: readonly { readonly role: string; readonly contentType: string; readonly value: string }[]
  readonly bodies?: readonly {
    readonly role: string
    readonly contentType: string
    readonly charCount: number
    /** Missing where blanks part no words. */
    readonly wordCount?: number
    readonly value: string
  }[]
  readonly people?: readonly { readonly name: string; readonly rel: string }[]
  readonly organisations?: readonly { readonly name: string; readonly rel: string }[]
  readonly places?: readonly { readonly name: string; readonly rel: string }[]
  readonly associations?: readonly object[]
}

const PLAIN = 'text/plain'

/** The article as a ninjs text item; pictures are associations without renditions. */
export function toNinjs(article: Article, options: NinjsOptions = {}): Ninjs {
  const uri = articleUri(article, options.uri)
  const body = bodyText(article)
  const dateline = article.blocks.find((block) => block.dateline !== null)?.dateline
  const named = (type: Entity['type']) =>
    article.entities
      .filter((entity) => entity.type === type && entity.inStory)
      .map(({ name }) => ({ name, rel: 'about' }))
  return known({
    uri,
    standard: { name: 'ninjs', version: '3.0', schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json' },
    type: 'text',
    representationType: 'full',
    language: article.language === 'und' ? null : article.language,
    versionCreated: dateTime(isoDate(article.modified, options.inferred ?? false)),
    contentCreated: dateTime(isoDate(article.published, options.inferred ?? false)),
    by: article.authors.length > 0 ? article.authors.map(byline).join(', ') : null,
    located: dateline?.places.map(({ span }) => wordsOf(article, span)).join(', ') || null,
    headlines: article.headline === null ? null : [{ role: 'main', contentType: PLAIN, value: article.headline }],
    descriptions: article.deck === null ? null : [{ role: 'summary', contentType: PLAIN, value: article.deck }],
    bodies:
      body === ''
        ? null
        : [
            known({
              role: 'main',
              contentType: PLAIN,
              charCount: [...body].length,
              wordCount: countWords(body, article.language),
              value: body,
            }),
          ],
    people: named('person'),
    organisations: named('organization'),
    places: named('place'),
    associations: article.figures.map((figure, index) => picture(figure, partUri(uri, `figure-${index + 1}`), index)),
  }) as unknown as Ninjs
}

/** ninjs takes no date without a time and zone, and we invent none. */
function dateTime(value: string | null): string | null {
  return value !== null && /T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(value) ? value : null
}

function byline({ name, organization }: Author): string {
  return organization === null || organization.text === name ? name : `${name} (${organization.text})`
}

function picture({ caption, credit }: Figure, uri: string, index: number): object {
  return known({
    name: `figure-${index + 1}`,
    uri,
    type: 'picture',
    by: credit && credit.photographers.length > 0 ? credit.photographers.map(({ text }) => text).join(', ') : null,
    copyrightNotice: credit?.text,
    descriptions: caption === null ? null : [{ role: 'caption', contentType: PLAIN, value: caption }],
  })
}
