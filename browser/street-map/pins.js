/** @import { Map as StreetMap, Point, Popup } from 'maplibre-gl' */
/** @import { StreetMapData, StreetPin } from '#lib/search/present-street-map.ts' */

/** Pins closer than this, in pixels, would hide each other. */
const tooClose = 26

/**
 * Puts the numbered pins on the map, and a cross where the search began. A pin is a button; its popup repeats what the
 * list says. Pins that would hide each other are one, with the numbers of all, until the map is closer.
 * @param {typeof import('maplibre-gl')} maplibre
 * @param {StreetMap} map
 * @param {StreetMapData} data
 */
export function addPins(maplibre, map, { pins, place }) {
  if (place) new maplibre.Marker({ element: crossFor(place.name) }).setLngLat(place.at).addTo(map)
  /** @type {Popup | undefined} */
  let shown
  const markers = pins.map((pin) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.addEventListener('focus', () => {
      if (!map.getBounds().contains(pin.at)) map.panTo(pin.at)
    })
    button.addEventListener('click', (event) => {
      // The map closes its popups at a click, and this one is about to open.
      event.stopPropagation()
      shown?.remove()
      shown = popupOf(maplibre, button).setLngLat(pin.at).addTo(map)
    })
    new maplibre.Marker({ element: button }).setLngLat(pin.at).addTo(map)
    return { pin, button }
  })
  const share = () => {
    for (const { button } of markers) button.hidden = true
    for (const group of groupsOf(pins, map)) {
      const marker = markers.find(({ pin }) => pin === group[0])
      if (marker) standFor(marker.button, group)
    }
  }
  share()
  map.on('zoomend', share)
  map.getContainer().addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') shown?.remove()
  })
}

/**
 * Pins in groups that are one on the screen.
 * @param {readonly StreetPin[]} pins
 * @param {StreetMap} map
 */
function groupsOf(pins, map) {
  /** @type {{ at: Point, pins: StreetPin[] }[]} */
  const groups = []
  for (const pin of pins) {
    const at = map.project(pin.at)
    const near = groups.find((group) => group.at.dist(at) < tooClose)
    if (near) near.pins.push(pin)
    else groups.push({ at, pins: [pin] })
  }
  return groups.map((group) => group.pins)
}

/**
 * @param {HTMLButtonElement} button
 * @param {readonly StreetPin[]} pins
 */
function standFor(button, pins) {
  const numbers = pins.map(({ number }) => number)
  button.hidden = false
  button.textContent = numbers.length > 3 ? `${numbers[0]}, ${numbers[1]} +${numbers.length - 2}` : numbers.join(', ')
  button.setAttribute('aria-label', pins.map(({ name }) => name).join('; '))
  button.classList.add('street-pin')
  button.classList.toggle(
    'street-pin-approximate',
    pins.some(({ approximate }) => approximate),
  )
  button.dataset.facilities = pins.map(({ facility }) => facility).join(' ')
}

/** @param {string} name */
function crossFor(name) {
  const cross = document.createElement('div')
  cross.className = 'street-place'
  cross.role = 'img'
  cross.ariaLabel = name
  return cross
}

/**
 * What the list says of the results that a pin stands for.
 * @param {typeof import('maplibre-gl')} maplibre
 * @param {HTMLButtonElement} button
 */
function popupOf({ Popup }, button) {
  const content = document.createElement('div')
  for (const id of button.dataset.facilities?.split(' ') ?? []) {
    const result = document.querySelector(`#facility-${id} > .street-result`)
    if (result) content.append(result.cloneNode(true))
  }
  const popup = new Popup({ maxWidth: '18rem', offset: 14 }).setDOMContent(content)
  popup.on('close', () => {
    // Whoever was in the popup is nowhere now.
    if (document.activeElement === document.body) button.focus()
  })
  return popup
}
