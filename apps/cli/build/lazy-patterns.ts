import ts from 'typescript'

/**
 * Patterns at the head of modules are made when they are first asked for: to make one, V8 reads it whole and puts each
 * `\p{…}` in it together, and one article needs a third of them. In the bundle rather than in the sources, where
 * `const X = /…/` is how one reads best.
 */
export function lazyPatterns(script: string): string {
  const file = ts.createSourceFile('command.js', script, ts.ScriptTarget.Latest, true)
  const made = new Map<string, { readonly at: ts.Node; readonly pattern: string } | null>()
  const uses = new Map<string, ts.Identifier[]>()
  const declared = new Map<string, number>()
  const visit = (node: ts.Node, inModule: boolean): void => {
    if (ts.isIdentifier(node)) {
      if (isDeclared(node)) declared.set(node.text, (declared.get(node.text) ?? 0) + 1)
      else if (isUse(node)) uses.set(node.text, [...(uses.get(node.text) ?? []), node])
    }
    const assigned = inModule ? assignedPattern(node) : null
    // Twice is not a constant.
    if (assigned) made.set(assigned.name, made.has(assigned.name) ? null : assigned)
    const inside = inModule && (!ts.isFunctionLike(node) || isModule(node))
    ts.forEachChild(node, (child) => visit(child, inside))
  }
  visit(file, true)

  const edits: { start: number; end: number; text: string }[] = []
  for (const [name, pattern] of made) {
    const places = uses.get(name) ?? []
    if (
      pattern === null ||
      declared.get(name) !== 1 ||
      places.some((place) => place.parent !== pattern.at && isWritten(place))
    )
      continue
    edits.push({ start: pattern.at.getStart(), end: pattern.at.end, text: '0' })
    for (const place of places) {
      if (place.parent === pattern.at) continue
      edits.push({ start: place.getStart(), end: place.end, text: `(${name}??=${pattern.pattern})` })
    }
  }
  let text = script
  for (const { start, end, text: by } of edits.sort((a, b) => b.start - a.start))
    text = text.slice(0, start) + by + text.slice(end)
  return text
}

/** `X=/…/`, as esbuild writes `const X = /…/` of a module that is loaded when somebody asks for it. */
function assignedPattern(node: ts.Node): { name: string; at: ts.Node; pattern: string } | null {
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return null
  if (!ts.isIdentifier(node.left) || !ts.isRegularExpressionLiteral(node.right)) return null
  return { name: node.left.text, at: node, pattern: node.right.text }
}

/** `__esm({"file"(){…}})` */
const isModule = (node: ts.Node): boolean =>
  ts.isMethodDeclaration(node) &&
  ts.isCallExpression(node.parent.parent) &&
  node.parent.parent.expression.getText() === '__esm'

const isDeclared = (node: ts.Identifier): boolean =>
  (ts.isVariableDeclaration(node.parent) ||
    ts.isParameter(node.parent) ||
    ts.isBindingElement(node.parent) ||
    ts.isFunctionLike(node.parent) ||
    ts.isClassLike(node.parent)) &&
  node.parent.name === node

const isUse = (node: ts.Identifier): boolean =>
  !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) &&
  !(ts.isPropertyAssignment(node.parent) && node.parent.name === node)

/** Where more is done with it than to read it. */
const isWritten = (node: ts.Identifier): boolean =>
  ts.isShorthandPropertyAssignment(node.parent) ||
  (ts.isBinaryExpression(node.parent) &&
    node.parent.left === node &&
    node.parent.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
    node.parent.operatorToken.kind <= ts.SyntaxKind.LastAssignment)
