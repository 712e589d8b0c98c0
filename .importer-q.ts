import pg from 'pg'
const c=new pg.Client({connectionString:process.env.DATABASE_URL}); await c.connect()
for (const q of process.argv.slice(2)) { const r=await c.query(q); console.table(r.rows.slice(0,40)) }
await c.end()
