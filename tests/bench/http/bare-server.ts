// The ceiling: a server that sends files from memory, in Brotli to those who read it. Arguments: port, file, file in Brotli.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const [port, plain, packed] = process.argv.slice(2)
const html = readFileSync(plain as string)
const brotli = readFileSync(packed as string)

createServer((request, response) => {
  const reads = request.headers['accept-encoding']?.includes('br')
  const body = reads ? brotli : html
  const encoding = reads ? { 'Content-Encoding': 'br' } : {}
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': body.length, ...encoding })
  response.end(body)
}).listen(Number(port), '127.0.0.1')
