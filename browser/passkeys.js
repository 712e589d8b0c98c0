// Shows the buttons of passkeys where the browser has them, and carries what the browser says to our server and back.
// WebAuthn speaks in bytes and our server in JSON, where bytes are base64url (W3C WebAuthn 3, 5.1.8).
const bytes = (/** @type {string} */ text) =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0))

const text = (/** @type {ArrayBuffer} */ buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '')

const withBytes = (/** @type {{ id: string }[]} */ list = []) => list.map((each) => ({ ...each, id: bytes(each.id) }))

/** @param {string} step @param {object} [body] */
async function ask(step, body) {
  const sent = body && { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
  const answer = await fetch(`/api/auth/passkey/${step}`, sent)
  if (!answer.ok) throw new Error((await answer.json()).code)
  return answer.json()
}

async function add() {
  const options = await ask('generate-register-options')
  const made = await navigator.credentials.create({
    publicKey: {
      ...options,
      challenge: bytes(options.challenge),
      user: { ...options.user, id: bytes(options.user.id) },
      excludeCredentials: withBytes(options.excludeCredentials),
    },
  })
  const { id, rawId, type, response } = /** @type {any} */ (made)
  const answer = {
    clientDataJSON: text(response.clientDataJSON),
    attestationObject: text(response.attestationObject),
    transports: response.getTransports?.() ?? [],
  }
  const name = navigator.userAgent
  await ask('verify-registration', {
    name,
    response: { id, rawId: text(rawId), type, response: answer, clientExtensionResults: {} },
  })
}

async function signIn() {
  const options = await ask('generate-authenticate-options')
  const shown = await navigator.credentials.get({
    publicKey: {
      ...options,
      challenge: bytes(options.challenge),
      allowCredentials: withBytes(options.allowCredentials),
      userVerification: 'required',
    },
  })
  const { id, rawId, type, response } = /** @type {any} */ (shown)
  const answer = {
    clientDataJSON: text(response.clientDataJSON),
    authenticatorData: text(response.authenticatorData),
    signature: text(response.signature),
    userHandle: response.userHandle ? text(response.userHandle) : undefined,
  }
  await ask('verify-authentication', {
    response: { id, rawId: text(rawId), type, response: answer, clientExtensionResults: {} },
  })
}

const ways = { add, 'sign-in': signIn }

for (const place of document.querySelectorAll('[data-passkey]')) {
  const { passkey, next } = /** @type {HTMLElement} */ (place).dataset
  const button = place.querySelector('button')
  const [failed, notFresh] = place.querySelectorAll('[role=alert]')
  if (!('PublicKeyCredential' in window) || !button || !failed) continue
  place.removeAttribute('hidden')
  button.addEventListener('click', async () => {
    for (const each of place.querySelectorAll('[role=alert]')) each.setAttribute('hidden', '')
    button.disabled = true
    try {
      await ways[/** @type {keyof typeof ways} */ (passkey)]()
      location.assign(next ?? '/')
    } catch (error) {
      const stale = error instanceof Error && error.message === 'SESSION_NOT_FRESH'
      const message = stale && notFresh ? notFresh : failed
      message.removeAttribute('hidden')
    }
    button.disabled = false
  })
}
