const people = ['Ada Quill', 'Nora Blake', 'Tom Reyes', 'Iris Holt', 'Paul Penrose']
const places = ['Leeds', 'Bergen', 'Accra', 'Lisbon', 'Ottawa']

/** An article of about so many words, with a quote, names and a date in every paragraph. */
export function longArticle(words: number): string {
  const lines = ['Harbour towns argue over night ferries', 'Five councils meet on Thursday', 'By Ada Quill']
  for (let count = 0, index = 0; count < words; index++) {
    const person = people[index % people.length]
    const place = places[(index * 3) % places.length]
    const line =
      `${person}, who runs the harbour office in ${place}, said on January ${(index % 28) + 1}, 2024 that the crossing ` +
      `would stay. “We have heard ${index + 2} complaints this winter,” ${person?.split(' ')[1]} said. “People depend on ` +
      'it, and the council knows that very well.” Fares were last raised in 2019, according to the council.'
    lines.push(line)
    count += line.split(' ').length
  }
  return [...lines, 'Paragraph the last.'].join('\n\n')
}
