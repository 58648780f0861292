import { describe, expect, it } from 'vitest'
import { lazyPatterns } from '../build/lazy-patterns'

/** As esbuild writes a module that is loaded when somebody asks for it. */
const bundle = (variables: string, module: string, rest: string): string =>
  `var ${variables},init_a=__esm({"a.js"(){"use strict";${module}}});${rest}`

describe('lazyPatterns()', () => {
  it('makes a pattern of a module where it is used', () => {
    expect(
      lazyPatterns(bundle('A,B', 'A=/a\\/b/u,B=2', 'function f(x){return A.test(x)||B}function g(x){A.lastIndex=0}')),
    ).toBe(
      bundle(
        'A,B',
        '0,B=2',
        'function f(x){return (A??=/a\\/b/u).test(x)||B}function g(x){(A??=/a\\/b/u).lastIndex=0}',
      ),
    )
  })

  it.each([
    ['that is given another value', 'A', 'A=/a/', 'function f(){A=/b/}'],
    ['whose name means something else in places', 'A', 'A=/a/', 'function f(A){return A.length}'],
    ['that stands in an object by its name', 'A', 'A=/a/', 'function f(){return {A}}'],
    ['that a function makes', 'A', '', 'function f(){let B=/b/;B=/c/;return B}'],
    ['that is no whole value', 'A', 'A=[/a/,/b/]', 'function f(){return A[0]}'],
  ])('leaves one %s', (_, variables, module, rest) => {
    const script = bundle(variables, module, rest)
    expect(lazyPatterns(script)).toBe(script)
  })

  it('leaves properties of the same name', () => {
    expect(lazyPatterns(bundle('A', 'A=/a/', 'f({A:1}).A;A'))).toBe(bundle('A', '0', 'f({A:1}).A;(A??=/a/)'))
  })
})
