import type { Words } from './words'

/** Inside single quotes, where colons and brackets mean something to _arguments. */
const quote = (text: string): string => text.replaceAll("'", "'\\''").replace(/[[\]:]/g, '\\$&')

export function zsh({ options, commands, topics, shells }: Words): string {
  const specs = options.map(({ name, short, help, value, choices }) => {
    const action = choices === 'files' ? '_files' : choices ? `(${choices.join(' ')})` : ' '
    const tail = value ? `:${name}:${action}` : ''
    const body = `[${quote(help)}]${tail}`
    return short ? `    '(-${short} --${name})'{-${short},--${name}}'${body}' \\\n` : `    '--${name}${body}' \\\n`
  })
  return `#compdef nutgraf
# nutgraf completion for zsh: source <(nutgraf completion zsh), after compinit
_nutgraf() {
  local -a commands
  commands=(
${commands.map(({ name, help }) => `    '${name}:${quote(help)}'\n`).join('')}  )
  _arguments -s \\
${specs.join('')}    '1: :->first' \\
    '*: :->rest'
  case $state in
    first) _describe command commands; _files ;;
    rest)
      case $words[2] in
        help) compadd ${topics.join(' ')} ;;
        completion) compadd ${shells.join(' ')} ;;
        *) _files ;;
      esac ;;
  esac
}
if [ "$funcstack[1]" = _nutgraf ]; then _nutgraf "$@"; else compdef _nutgraf nutgraf; fi
`
}
