// Opens the street map in its place on the page, when the visitor came to see it or presses the button. Served as it is.
/** @import { StreetMapData } from '#lib/search/present-street-map.ts' */

const section = find(document, 'section.street-map')
const ask = find(section, '.street-ask')
const status = find(section, '.street-status')
const opened = find(section, '.street-open')
const drawing = find(section, '.street-drawing')
/** @type {StreetMapData} */
const data = JSON.parse(section.dataset.map ?? '')
const darkScheme = matchMedia('(prefers-color-scheme: dark)')

// An address that is copied from here and sent to somebody must not open the map for them: what it asks for, it asks
// for when it is pressed. This entry of the browser's history stays open, for those who come back.
if (location.hash === `#${section.id}` || history.state === 'open') {
  history.replaceState('open', '', location.pathname + location.search)
  open()
} else {
  ask.hidden = false
  find(ask, 'button').addEventListener('click', open)
}

async function open() {
  history.replaceState('open', '')
  ask.hidden = true
  status.textContent = data.texts.opening
  try {
    const [maplibre, { Protocol }, { addPins }] = await Promise.all([
      import('maplibre-gl'),
      import('pmtiles'),
      import('./pins.js'),
      loadStyleSheet('./maplibre-gl.css'),
    ])
    maplibre.addProtocol('pmtiles', new Protocol().tile)
    drawing.hidden = true
    opened.hidden = false
    addPins(maplibre, draw(maplibre), data)
  } catch (error) {
    const cannotDraw = error instanceof Error && error.name === 'GPUInitializationError'
    giveUp(cannotDraw ? data.texts.cannotDraw : data.texts.notLoaded)
  }
}

/** @param {typeof import('maplibre-gl')} maplibre */
function draw({ Map: StreetMap, NavigationControl }) {
  const { texts } = data
  const map = new StreetMap({
    container: find(opened, '.street-canvas'),
    style: styleUrl(),
    bounds: data.bounds,
    fitBoundsOptions: { padding: 40, maxZoom: 14 },
    maxZoom: 18,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    attributionControl: { compact: false },
    locale: {
      'Map.Title': texts.map,
      'NavigationControl.ZoomIn': texts.zoomIn,
      'NavigationControl.ZoomOut': texts.zoomOut,
      'Popup.Close': texts.close,
      'AttributionControl.ToggleAttribution': texts.credits,
    },
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  map.addControl(new NavigationControl({ showCompass: false }))
  let styled = false
  map.once('style.load', () => {
    styled = true
  })
  map.once('idle', () => {
    if (status.textContent === texts.opening) status.textContent = ''
    section.dataset.state = 'open'
  })
  map.on('error', () => {
    if (styled) status.textContent = texts.partlyLoaded
    else {
      map.remove()
      giveUp(texts.notLoaded)
    }
  })
  if (!data.style) darkScheme.addEventListener('change', () => map.setStyle(styleUrl()))
  return map
}

function styleUrl() {
  return data.style ?? new URL(darkScheme.matches ? './dark.json' : './light.json', import.meta.url).href
}

/** @param {string} why */
function giveUp(why) {
  opened.hidden = true
  drawing.hidden = false
  status.textContent = why
  section.dataset.state = 'failed'
}

/** @param {string} path */
function loadStyleSheet(path) {
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = new URL(path, import.meta.url).href
  // Before the sheets of the page, which have the last word.
  document.head.prepend(link)
  return new Promise((loaded, failed) => {
    link.onload = loaded
    link.onerror = failed
  })
}

/**
 * @param {ParentNode} inside
 * @param {string} selector
 * @returns {HTMLElement}
 */
function find(inside, selector) {
  const element = inside.querySelector(selector)
  if (!(element instanceof HTMLElement)) throw new Error(`no ${selector} on this page`)
  return element
}
