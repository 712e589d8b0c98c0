export const streetMap = {
  open: 'Open street map',
  own: 'Loads about half a megabyte from this website and asks nobody else.',
  others: (hosts: string) =>
    `Loads maps from ${hosts}. Your internet (IP) address and the area you look at will be visible there.`,
  title: (search: string) => `Street map: ${search}`,
  noScript: 'The street map needs JavaScript. This drawing shows the same places.',
  results: 'Results on this map',
  notOnMap: 'Not on the map: the place is not known or not published',
  /** Said by the script, and by the controls it brings. */
  script: {
    opening: 'Opening the street map …',
    cannotDraw: 'This browser cannot draw the street map. The drawing below shows the same places.',
    notLoaded: 'The street map could not be loaded. The drawing below shows the same places.',
    partlyLoaded: 'Parts of the street map could not be loaded.',
    map: 'Street map. Arrow keys move it, plus and minus change its size.',
    zoomIn: 'Closer',
    zoomOut: 'Farther away',
    close: 'Close',
    credits: 'Who made this map',
  },
}
