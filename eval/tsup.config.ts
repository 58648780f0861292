import { defineConfig } from 'tsup'

// The timed stages are bundled as the library is: enum members inlined, one file.
export default defineConfig({ entry: ['src/speed.ts'], format: ['esm'], target: 'node20', clean: true })
