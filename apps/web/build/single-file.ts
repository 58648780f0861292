import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'
import { singleFilePolicy } from './csp.ts'

/** Puts the script and the style of the build into its one HTML file, which its policy then names by their hashes. */
export function singleFile(): Plugin {
  return {
    name: 'single-file',
    enforce: 'post',
    generateBundle(_options, bundle) {
      let script = ''
      let style = ''
      let html = ''
      for (const [name, output] of Object.entries(bundle)) {
        if (output.type === 'chunk') script += output.code
        else if (name.endsWith('.css')) style += text(output.source)
        else if (name.endsWith('.html')) html = text(output.source)
        delete bundle[name]
      }
      // Where nothing is split off there is nothing to preload, but the placeholder for the list stays.
      script = script.replaceAll('__VITE_PRELOAD__', '[]')
      // The end tag inside a string of the script would end the script.
      script = `\n${script.replaceAll('</script', '<\\/script')}\n`
      style = `\n${style}\n`
      const source = html
        .replace(/<script[^>]*><\/script>|<link rel="(?:stylesheet|modulepreload|manifest|icon)"[^>]*>/g, '')
        .replace('%CSP%', () => singleFilePolicy(sha256(script), sha256(style)))
        .replace('</head>', () => `<style>${style}</style>\n</head>`)
        .replace('</body>', () => `<script type="module">${script}</script>\n</body>`)
      this.emitFile({ type: 'asset', fileName: 'nutgraf.html', source })
    },
  }
}

function text(source: string | Uint8Array): string {
  return typeof source === 'string' ? source : new TextDecoder().decode(source)
}

function sha256(source: string): string {
  return `sha256-${createHash('sha256').update(source).digest('base64')}`
}
