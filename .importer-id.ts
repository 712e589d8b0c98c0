import { readNationalRows, nextEdition, repeatableRandom } from '#tests/fixtures/national.ts'
import { identityCard, matchCards } from '#lib/catalogue/identity/match.ts'
import { identityKey, identityParts } from '#lib/catalogue/identity/normalise.ts'
import type { NeutralRow } from '#lib/catalogue/neutral-row.ts'
const { rows } = await readNationalRows()
const keys = new Map<string, NeutralRow[]>()
for (const r of rows) { const k=identityKey(r); keys.set(k,[...(keys.get(k)??[]),r]) }
console.log('distinct keys', keys.size, [...keys.values()].filter(v=>v.length>1).map(v=>v.map(r=>[r.name,r.name2,r.street,r.unit,r.phones[0]?.number].join('; '))))
const places=new Map<string,number>(); for (const r of rows) if (r.street) { const p=identityParts(r).place; places.set(p,(places.get(p)??0)+1)}
const shared=rows.map(r=>r.street!==null && (places.get(identityParts(r).place)??0)>1)
console.log('shared rows',shared.filter(Boolean).length)
const stored=rows.map(identityCard)
function measure(name:string, next: (NeutralRow|null)[], extra: NeutralRow[]=[]) {
  const idx:number[]=[]; const inc:NeutralRow[]=[]
  next.forEach((r,i)=>{ if(r){idx.push(i); inc.push(r)} }); for(const r of extra){idx.push(-1);inc.push(r)}
  const t=performance.now()
  const m=matchCards(stored, inc.map(identityCard))
  const right=m.matches.filter(x=>idx[x.incoming]===x.stored), wrong=m.matches.filter(x=>idx[x.incoming]!==x.stored)
  const sharedRight=right.filter(x=>shared[x.stored]).length, sharedWrong=wrong.filter(x=>shared[x.stored]).length
  const stages:Record<string,number>={}; for(const x of m.matches) stages[x.stage]=(stages[x.stage]??0)+1
  console.log(name,{should:idx.filter(i=>i>=0).length,right:right.length,wrong:wrong.length,missed:idx.filter(i=>i>=0).length-right.length,ambiguous:m.ambiguous.length,sharedTotal:idx.filter(i=>i>=0&&shared[i]).length,sharedRight,sharedWrong,stages,ms:Math.round(performance.now()-t)})
  for (const w of wrong.slice(0,3)) { const a=rows[w.stored]!, b=inc[w.incoming]!; console.log('   WRONG',w.stage,[a.name,a.name2,a.street,a.unit,a.zip],[b.name,b.name2,b.street,b.unit,b.zip, idx[w.incoming]]) }
}
const swap=(s:string,t:[RegExp,string][])=>t.reduce((x,[a,b])=>x.replace(a,b),s)
const ABBR:[RegExp,string][]=[[/\bStreet\b/g,'St.'],[/\bAvenue\b/g,'Ave'],[/\bRoad\b/g,'Rd'],[/\bBoulevard\b/g,'Blvd.'],[/\bDrive\b/g,'Dr'],[/\bNorth\b/g,'N.'],[/\bSouth\b/g,'S'],[/\bEast\b/g,'E'],[/\bWest\b/g,'W'],[/\bHighway\b/g,'Hwy'],[/\bParkway\b/g,'Pkwy'],[/\bLane\b/g,'Ln'],[/\bSuite\b/g,'Ste'],[/\bFloor\b/g,'Fl']]
measure('respelled', nextEdition(rows,r=>({name:' '+r.name.replace(/ Inc$/,', Inc.').replace(/\bCenter\b/,'Ctr').toUpperCase(), street:r.street&&swap(r.street,ABBR), unit:r.unit&&swap(r.unit,ABBR)})))
const fake=(i:number)=>[{number:`+1${2000000000+i}`,extension:null,purpose:'main' as const}]
measure('all phones changed', nextEdition(rows,(_,i)=>({phones:fake(i)})))
measure('all renamed', nextEdition(rows,(_,i)=>({name:`Renamed ${i}`,name2:null})))
measure('all renamed and new phones', nextEdition(rows,(_,i)=>({name:`Renamed ${i}`,name2:null,phones:fake(i)})))
measure('all suites changed', nextEdition(rows,(r,i)=>({unit:r.street?`Suite ${9000+i}`:null})))
measure('all moved in zip', nextEdition(rows,(r,i)=>({street:r.street&&`${9000+i} Elsewhere Road`})))
const rnd=repeatableRandom(7)
const pool=[...new Set(rows.flatMap(r=>r.codes))]
const mixed=rows.map((r,i):NeutralRow|null=>{
  if(rnd()<0.1) return null
  const x={...r}
  if(rnd()<0.1) {x.name=`Renamed ${i}`; x.name2=null}
  if(rnd()<0.15) x.phones=fake(i)
  if(rnd()<0.05&&x.street) x.unit=`Suite ${Math.floor(rnd()*900)}`
  if(rnd()<0.05&&x.street) x.street=`${9000+i} Elsewhere Road`
  x.codes=x.codes.filter(()=>rnd()>0.06).concat(pool.filter(()=>rnd()<0.015))
  return x })
const fresh=rows.filter(()=>rnd()<0.1).map((r,i)=>({...r,name:`Fresh Start ${i}`,name2:null,street:rnd()<0.3?r.street:`${i} New Street`,phones:fake(50000+i),codes:r.codes.filter(()=>rnd()>0.35).concat(pool.filter(()=>rnd()<0.1))}))
measure('a year of everything', mixed, fresh)
