// What `nutgraf help TOPIC` says, examples first. docs/cli.md is made of the same texts.

export interface Topic {
  readonly name: string
  readonly title: string
  /** Command lines with what they do. */
  readonly examples: readonly (readonly [string, string])[]
  /** Paragraphs; a line that begins with two spaces stands as it is. */
  readonly text: string
}

export const TOPICS: readonly Topic[] = [
  {
    name: 'quotes',
    title: 'who said what',
    examples: [
      ['nutgraf quotes article.txt', 'a table to read'],
      ['nutgraf quotes --format csv *.txt > quotes.csv', 'a spreadsheet, a row for each quote'],
      ['nutgraf quotes -f jsonl archive/ | jq \'select(.speaker[] == "Arne Vik")\'', 'all that one person says'],
    ],
    text: `A row for each statement: its type, the speaker's full name and what the text calls the speaker there, the
words that report it, the quoted words, the whole statement, the range of characters it stands in, and the rule and
certainty of the attribution. Types are direct (a whole clause in quotation marks), partial (quoted words inside a
reported statement), indirect (no marks) and scare (marks, but nobody's statement; tables on a terminal leave these
out).`,
  },
  {
    name: 'people',
    title: 'who is named, with roles and counts',
    examples: [
      ['nutgraf people article.txt', 'a table to read'],
      ['nutgraf people --format csv archive/ > people.csv', 'a spreadsheet'],
    ],
    text: `A row for each person: the fullest name that the article uses, titles and jobs as printed, the country that a
role belongs to, how often the person is mentioned (by name, by role, by pronoun), how many quotes are theirs, and
other forms of the name. Who is named only in bylines, credits and the like has in_story false; tables on a terminal
leave them out.`,
  },
  {
    name: 'dates',
    title: 'when: every date, what it says and means',
    examples: [
      ['nutgraf dates article.txt', 'a table to read'],
      ['nutgraf dates --published 2018-01-01 article.txt', 'where you know when it was published'],
    ],
    text: `A row for each date, time, duration and repeated time. Values are EDTF (ISO 8601 where they are whole):
2018-01-01, 2017-08, 2018-W01, P3D. A date that hangs on the day of publication ("on Sunday") has a value only where
that day is given, stated or can be inferred.`,
  },
  {
    name: 'outline',
    title: "the article's parts in order",
    examples: [
      ['nutgraf outline article.txt', 'headline, deck, byline, captions, paragraphs, …'],
      ['nutgraf outline -f csv archive/ > parts.csv', 'a spreadsheet'],
    ],
    text: `A row for each block of the text: eyebrow, headline, deck, byline, dateline, timestamp, caption, credit,
paragraph, crosshead, list-item, pull-quote, correction, author-note, and furniture (share bars, related links and
what else is not the article's).`,
  },
  {
    name: 'view',
    title: 'open the article in the viewer',
    examples: [
      ['nutgraf view article.txt', 'opens your browser; Ctrl-C stops'],
      ['nutgraf view --no-open --port 8080 article.txt', 'prints the address only'],
    ],
    text: `The viewer comes with this package and is served on this machine only (127.0.0.1), under an address that nobody
can guess. The article goes nowhere else.`,
  },
  {
    name: 'schema',
    title: 'the JSON Schema of the output',
    examples: [
      ['nutgraf schema > article.schema.json', 'of --format json'],
      ['nutgraf schema jsonl > line.schema.json', 'of a line of --format jsonl, errors included'],
    ],
    text: 'JSON Schema, draft 2020-12, generated from the types of the library.',
  },
  {
    name: 'completion',
    title: 'completion for your shell',
    examples: [
      ['source <(nutgraf completion bash)', 'in ~/.bashrc'],
      ['source <(nutgraf completion zsh)', 'in ~/.zshrc, after compinit'],
      ['nutgraf completion fish > ~/.config/fish/completions/nutgraf.fish', 'once'],
    ],
    text: 'Completes commands, options and their values.',
  },
  {
    name: 'formats',
    title: 'what --format prints',
    examples: [
      ['nutgraf article.txt', 'a page, wrapped to the width of the terminal'],
      ['nutgraf --format json article.txt', 'what parse() of the library returns'],
      ['nutgraf --format jsonl archive/ | jq -r .headline', 'a line for each article'],
      ['nutgraf --explain --format json article.txt', 'every decision with its rule, certainty and evidence'],
    ],
    text: `Without --format one article is printed as a page, wherever it goes. Several are pages on a terminal, and jsonl
in a file or a pipe. A line of jsonl is the article with "input" (the file, or file:line) and "id" (where the record has
one) before it; a record that fails is a line with "input" and "error". Tables (quotes, people, dates, outline) print a
line or a row for each of their rows.

--explain prints, for every block, quote, name and date, the rule that decided, how certain that is (stated: the text
says so; inferred; guessed) and on what evidence.`,
  },
  {
    name: 'inputs',
    title: 'what can be read',
    examples: [
      ['pbpaste | nutgraf', 'what you copied (macOS; xclip -o on Linux)'],
      ["nutgraf archive/ 'more/**/*.txt'", 'folders and patterns'],
      ['nutgraf --text-field body --date-field date -f jsonl news.jsonl.gz', 'JSON lines, a record each'],
      ['nutgraf --encoding shift_jis article.txt', 'where detection is wrong'],
    ],
    text: `Files, folders (*.txt, *.md, *.jsonl and *.ndjson in them, also with .gz; dot files are left out), patterns, and -
or a pipe for standard input. What a file holds is told by its name: .jsonl and .ndjson are JSON lines, .csv and .tsv
tables, everything else is the text of one article; --input-format says it where the name doesn't, as for a pipe. Gzip
is recognised by its content. A file that bears the name of a command is ./quotes.

Text is UTF-8 unless a byte order mark says UTF-16, or it is not valid UTF-8, when it is read as Windows-1252 and a note
says so. Binary data and damaged UTF-8 are errors. --encoding takes any name of the WHATWG Encoding Standard, and then
invalid bytes are errors.

Of a JSON line or a row, --text-field holds the text (default: text), --date-field the publication date (no default:
the dates of web corpora are often those of the crawl) and --id-field a name (default: id). Fields inside others are
written meta.date. What is longer than --max-size (16M) is an error, and the rest goes on.`,
  },
  {
    name: 'batch',
    title: 'many articles',
    examples: [
      ['nutgraf archive/ -o archive.jsonl', 'on all cores, in order'],
      ['nutgraf archive/ -o archive.jsonl --resume', 'go on after an interruption'],
      ['nutgraf - -i jsonl -f jsonl < in.jsonl > out.jsonl', 'as a filter inside another engine'],
    ],
    text: `Articles are parsed by --workers threads (default: one per core); the output is in the order of the input and the
same for any number of them. Memory stays the same however long the input is. A record that fails becomes a line with
"error", and the run goes on, with exit code 1 at the end; --fail-fast stops at the first.

With -o FILE the output grows in FILE.partial and gets its name when it is whole. After Ctrl-C (which finishes the
articles in hand), a crash or a power cut, the same command with --resume goes on after the last whole line; the result
is the same as that of one run. GNU parallel, Dask, Spark and Hadoop: docs/batch.md.`,
  },
  {
    name: 'config',
    title: 'options in a file',
    examples: [
      ['echo \'{"text-field": "body", "workers": 4}\' > nutgraf.config.json', 'for this folder and those in it'],
      ['nutgraf --no-config article.txt', 'without it'],
    ],
    text: `The nearest nutgraf.config.json, or package.json with a "nutgraf" key, from the current folder upwards, or
--config FILE. Keys are the long names of options. The command line wins. Options that write or follow files (output,
resume, watch, …) work on the command line only.`,
  },
  {
    name: 'terminal',
    title: 'colour, width and safety',
    examples: [
      ['nutgraf --color always article.txt | less -R', 'colour through a pipe'],
      ['nutgraf --width 60 article.txt', 'a narrower page'],
    ],
    text: `Colour is used where a terminal reads the output. --color wins over FORCE_COLOR, that over NO_COLOR, that over
TERM=dumb. The page is as wide as the terminal, but no wider than is good to read.

Nothing in an article can command the terminal: control characters are shown as signs (␛), and characters that reorder
text as <U+202E>. In JSON they are escaped.`,
  },
  {
    name: 'speed',
    title: 'what a run takes, and compiled code',
    examples: [
      ['NUTGRAF_CODE_CACHE=off nutgraf article.txt', 'without compiled code'],
      ['NUTGRAF_CODE_CACHE=/var/tmp/nutgraf-code nutgraf article.txt', 'kept elsewhere'],
    ],
    text: `The first run keeps the code that Node has compiled for it, and the names model and lexicons as tables, 3 MB in all, so
that later runs need do neither again and start in about half the time. Both lie in ~/.cache/nutgraf (XDG_CACHE_HOME;
~/Library/Caches/nutgraf, %LOCALAPPDATA%\\nutgraf\\Cache), are used only by the version of Node and of nutgraf that
made them, and only where nobody but you can have written them. They may be deleted at any time.
NODE_DISABLE_COMPILE_CACHE=1 turns this off too.`,
  },
  {
    name: 'exit-codes',
    title: 'exit codes',
    examples: [['nutgraf archive/ -o archive.jsonl || echo "some failed"', '']],
    text: `    0  everything was parsed (a text without words too)
    1  some inputs failed; each has a line on standard error
    2  wrong usage
    3  broken off: the output could not be written, or worse
  130  interrupted (Ctrl-C)

Results go to standard output, everything else to standard error. A closed pipe (| head) ends the run quietly.`,
  },
]
