// "nutgraf/json-ld": schema.org NewsArticle, as search engines read it.
// https://developers.google.com/search/docs/appearance/structured-data/article, https://schema.org/NewsArticle
import type { Article, Author, Entity, Figure, Quote } from '../model'
import { bodyText, countWords } from './article-body'
import type { FormatOptions } from './format'
import { isoDate } from './iso-date'
import { known } from './known'
import { distinct, quotedWords, speakerName, wordsOf } from './words-at'

export type JsonLdOptions = Pick<FormatOptions, 'uri' | 'inferred'>

/** A JSON-LD node; its properties are those of schema.org. */
export interface JsonLdNode {
  readonly '@type': string
  readonly [property: string]: unknown
}

/**
 * The article as a NewsArticle. A date that was only inferred is left out unless `inferred` asks for it: a search engine
 * would take it for the publisher's. Whoever puts it into an HTML page escapes "<" in its JSON as `\u003c`, as the format
 * of "nutgraf/formats" does: an article may say `</script>`.
 */
export function toJsonLd(article: Article, { uri, inferred = false }: JsonLdOptions = {}): JsonLdNode {
  const body = bodyText(article)
  const dateline = article.blocks.find((block) => block.dateline !== null)?.dateline
  const corrections = article.blocks.filter(({ type, duplicateOf }) => type === 'correction' && duplicateOf === null)
  return known({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': uri,
    url: uri !== undefined && /^https?:/.test(uri) ? uri : null,
    headline: article.headline,
    alternativeHeadline: article.deck,
    author: article.authors.map(authorNode),
    datePublished: isoDate(article.published, inferred),
    dateModified: isoDate(article.modified, inferred),
    inLanguage: article.language === 'und' ? null : article.language,
    dateline: dateline && wordsOf(article, dateline.span),
    articleBody: body === '' ? null : body,
    wordCount: body === '' ? null : countWords(body, article.language),
    image: article.figures.map(imageNode),
    mentions: article.entities.filter(({ inStory }) => inStory).map(entityNode),
    hasPart: article.quotes.filter(isQuotation).map((quote) => quotationNode(article, quote)),
    correction: corrections.map(({ text }) => ({ '@type': 'CorrectionComment', text })),
  }) as JsonLdNode
}

function isQuotation({ type, parts }: Quote): boolean {
  return (type === 'direct' || type === 'partial') && parts.length > 0
}

/** `name` is the name alone, as Google asks; an agency that signs for itself is no person. */
function authorNode({ name, role, organization }: Author): object {
  if (organization !== null && organization.text === name) return { '@type': 'Organization', name }
  return known({
    '@type': 'Person',
    name,
    jobTitle: role?.text,
    worksFor: organization && { '@type': 'Organization', name: organization.text },
  })
}

function imageNode({ caption, credit, date }: Figure): object {
  return known({
    '@type': 'ImageObject',
    caption,
    creditText: credit?.text,
    creator: credit?.photographers.map(({ text }) => ({ '@type': 'Person', name: text })),
    dateCreated: date !== null && /^\d{4}(?:-\d\d){0,2}$/.test(date) ? date : null,
  })
}

const TYPES = { person: 'Person', organization: 'Organization', place: 'Place' } as const

function entityNode({ type, name, aliases, roles, country }: Entity): object {
  return known({
    '@type': TYPES[type],
    name,
    alternateName: distinct(aliases.map(({ text }) => text)).filter((alias) => alias !== name),
    jobTitle: type === 'person' ? distinct(roles.map(({ text }) => text)) : null,
    address: type === 'place' && country !== null ? { '@type': 'PostalAddress', addressCountry: country } : null,
  })
}

function quotationNode(article: Article, quote: Quote): object {
  return known({
    '@type': 'Quotation',
    text: quotedWords(article, quote),
    creator: quote.speakers.map((speaker) => {
      const entity = speaker.entity === null ? null : article.entities[speaker.entity]
      return {
        '@type': entity === null || entity.type === 'person' ? 'Person' : 'Organization',
        name: speakerName(article, speaker),
      }
    }),
  })
}
