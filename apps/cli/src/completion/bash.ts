import type { Words } from './words'

export function bash({ options, commands, topics, shells }: Words): string {
  const cases = options
    .filter(({ value }) => value)
    .map(({ name, short, choices }) => {
      const pattern = `--${name}${short ? `|-${short}` : ''}`
      const reply =
        choices === 'files'
          ? 'compgen -f -- "$current"'
          : choices
            ? `compgen -W "${choices.join(' ')}" -- "$current"`
            : 'true'
      return `    ${pattern}) mapfile -t COMPREPLY < <(${reply}); return ;;\n`
    })
  return `# nutgraf completion for bash: source <(nutgraf completion bash)
_nutgraf() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}"
  COMPREPLY=()
  # --option=value arrives as three words.
  if [[ $current == = ]]; then current=; elif [[ $previous == = ]]; then previous="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  case $previous in
${cases.join('')}    help) mapfile -t COMPREPLY < <(compgen -W "${topics.join(' ')}" -- "$current"); return ;;
    completion) mapfile -t COMPREPLY < <(compgen -W "${shells.join(' ')}" -- "$current"); return ;;
  esac
  if [[ $current == -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W "${options.map(({ name }) => `--${name}`).join(' ')}" -- "$current")
    return
  fi
  mapfile -t COMPREPLY < <(compgen -f -- "$current")
  if [[ $COMP_CWORD -eq 1 ]]; then
    mapfile -t -O "\${#COMPREPLY[@]}" COMPREPLY < <(compgen -W "${commands.map(({ name }) => name).join(' ')}" -- "$current")
  fi
}
complete -o filenames -F _nutgraf nutgraf
`
}
