import type { Words } from './words'

const quote = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

export function fish({ options, commands, topics, shells }: Words): string {
  const lines = options.map(({ name, short, help, value, choices }) => {
    const parts = ['complete -c nutgraf', `-l ${name}`, ...(short ? [`-s ${short}`] : [])]
    if (choices === 'files') parts.push('-r -F')
    else if (choices) parts.push(`-x -a ${quote(choices.join(' '))}`)
    else if (value) parts.push('-x')
    return `${parts.join(' ')} -d ${quote(help)}\n`
  })
  const first = commands.map(
    ({ name, help }) => `complete -c nutgraf -n __fish_use_subcommand -a ${name} -d ${quote(help)}\n`,
  )
  return `# nutgraf completion for fish: nutgraf completion fish > ~/.config/fish/completions/nutgraf.fish
${first.join('')}complete -c nutgraf -n '__fish_seen_subcommand_from help' -x -a ${quote(topics.join(' '))}
complete -c nutgraf -n '__fish_seen_subcommand_from completion' -x -a ${quote(shells.join(' '))}
${lines.join('')}`
}
