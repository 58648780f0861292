import { readFileSync } from 'node:fs'
import { readText } from './src/language/read-text'
import { readLayout } from './src/layout/read-layout'
import { Diagnostics } from './src/model/diagnostics'
import { splitLines } from './src/source/lines'
import { findNames } from './src/mentions/names/find-names'
import { findQuotations } from './src/mentions/quotations/find-quotations'
import { resolveEntities } from './src/resolve/entities/resolve-entities'
import { attributeQuotes } from './src/resolve/quotes/attribute-quotes'
const docs = readFileSync('/work/shared/corpora/polnear/dev.jsonl','utf8').trim().split('\n').map((l)=>JSON.parse(l))
const prepared = docs.map((d)=>{const layout=readLayout(d.text, splitLines(d.text), {}, new Diagnostics()); const text=readText(d.text, layout.blocks,'en'); const index=resolveEntities(text, layout, findNames(text,null)); return {text,index,source:d.text}})
const chars = docs.reduce((s,d)=>s+d.text.length,0)
const q: number[]=[], r: number[]=[], f: number[]=[]
for(let k=0;k<25;k++){
 let t=performance.now(); let n=0; for(const p of prepared) for(const _ of p.source.matchAll(/\p{L}+|\S/gu)) n++; r.push(performance.now()-t)
 t=performance.now(); const qs=prepared.map((p)=>findQuotations(p.text)); f.push(performance.now()-t)
 t=performance.now(); prepared.forEach((p,i)=>attributeQuotes(p.text, qs[i], p.index)); q.push(performance.now()-t)
}
const med=(a: number[])=>a.slice(3).sort((x,y)=>x-y)[Math.floor((a.length-3)/2)]
console.log('regex',med(r).toFixed(1),'find',med(f).toFixed(1),'attribute',med(q).toFixed(1),'ratio',((med(f)+med(q))/med(r)).toFixed(2), 'MB/s', (chars/1e3/(med(f)+med(q))).toFixed(1))
