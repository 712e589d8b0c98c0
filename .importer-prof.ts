import { readFile } from 'node:fs/promises'
import { readSourceFile } from '#lib/catalogue/readers/read-source-file.ts'
import { readRows } from '#lib/catalogue/read-rows.ts'
import { readShippedLocator } from '#lib/services/shipped-data.ts'
import { toListingFacts } from '#lib/catalogue/listing-facts.ts'
import { assignOrganizations } from '#lib/catalogue/organizations.ts'
import { fingerprintRow, matchRows } from '#lib/catalogue/plan-import.ts'
const t=(n:string)=>{console.log(n,Math.round(performance.now()-t0)); t0=performance.now()}
let t0=performance.now()
const f='prisma/seed/national-directory-su-facilities-2023.xlsx'
const r=await readSourceFile({name:f,bytes:await readFile(f)}); t('open')
const read=await readRows(r); t('rows')
const loc=await readShippedLocator(); t('locator')
const orgs=assignOrganizations(read.rows); t('orgs')
console.log(new Set(orgs.filter(Boolean).map(o=>o!.nameKey)).size, orgs.filter(Boolean).length)
console.log([...new Set(orgs.filter(Boolean).map(o=>o!.name))].sort((a,b)=>a.length-b.length).slice(0,30))
const located=read.rows.map(loc); t('locate')
const facts=read.rows.map((x,i)=>toListingFacts(x,located[i]!,orgs[i]!)); t('facts')
const inc=read.rows.map((row,i)=>({row,facts:facts[i]!,fingerprint:fingerprintRow(row,facts[i]!)})); t('fingerprint')
const recs=read.rows.map((row,i)=>({id:i,facilityId:i,identityKey:'',edition:'2023',fingerprint:'',row,goneSince:null,edited:false}))
const m=matchRows(recs,inc); t('match'); console.log(m.matches.length, m.matches.filter(x=>x.stored!==x.incoming), m.ambiguous)
console.log(process.memoryUsage().rss/1e6)
