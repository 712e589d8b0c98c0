import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** A key of 32 bytes and the name it is known by. */
export type SealKey = { id: string; key: Buffer }

const algorithm = 'aes-256-gcm'
const ivBytes = 12
const tagBytes = 16

/**
 * Seals a text with the first key: AES-256-GCM, as nonce, tag and cipher text in one.
 * @param about what the text belongs to: it opens with the same alone, so that no one can put it elsewhere
 */
export function seal(text: string, about: string, [newest]: readonly SealKey[]): { keyId: string; sealed: Buffer } {
  if (!newest) throw new Error('there is no key to seal with')
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv(algorithm, newest.key, iv).setAAD(Buffer.from(about))
  const hidden = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return { keyId: newest.id, sealed: Buffer.concat([iv, cipher.getAuthTag(), hidden]) }
}

/** The text of a seal; null where its key is not known any more, or it is not what we sealed for `about`. */
export function open(
  { keyId, sealed }: { keyId: string; sealed: Uint8Array },
  about: string,
  keys: readonly SealKey[],
): string | null {
  const key = keys.find(({ id }) => id === keyId)?.key
  if (!key || sealed.length < ivBytes + tagBytes) return null
  const bytes = Buffer.from(sealed)
  const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, ivBytes), { authTagLength: tagBytes })
  decipher.setAAD(Buffer.from(about)).setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}

/**
 * Reads the keys of HELP_REQUEST_KEY: `name:base64` divided by spaces, the newest first. A key that is kept behind a
 * newer one still opens what it sealed. null when any of them is not a name and 32 bytes.
 */
export function readKeys(text: string): SealKey[] | null {
  const keys = text
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((each) => {
      const [, id = '', base64 = ''] = /^([a-z\d-]{1,20}):([A-Za-z\d+/_-]{43}=?)$/.exec(each) ?? []
      return { id, key: Buffer.from(base64, 'base64') }
    })
  const known = new Set(keys.map(({ id }) => id))
  return keys.length > 0 && known.size === keys.length && keys.every(({ key }) => key.length === 32) ? keys : null
}
