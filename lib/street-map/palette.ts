/** Colours of the streets. Quiet, so that pins stand out, and in the tones of the drawn map. */
export type Palette = {
  /** Where the file of tiles ends. */
  beyond: string
  land: string
  green: string
  water: string
  building: string
  road: string
  mainRoad: string
  highway: string
  edge: string
  rail: string
  border: string
  text: string
  faintText: string
  waterText: string
}

export const lightStreets: Palette = {
  beyond: '#ebe8e1',
  land: '#f8f6f0',
  green: '#e3ebd9',
  water: '#c6dade',
  building: '#ece7dd',
  road: '#ffffff',
  mainRoad: '#fff6df',
  highway: '#f6dfae',
  edge: '#d3cbbb',
  rail: '#cfc8ba',
  border: '#98998f',
  text: '#2a3538',
  faintText: '#5c686b',
  waterText: '#41666e',
}

export const darkStreets: Palette = {
  beyond: '#12181a',
  land: '#1c2528',
  green: '#203029',
  water: '#10232b',
  building: '#232d30',
  road: '#303c40',
  mainRoad: '#3c494c',
  highway: '#5b5338',
  edge: '#141b1d',
  rail: '#384346',
  border: '#75837f',
  text: '#e4e1d8',
  faintText: '#a3afb0',
  waterText: '#83a8b3',
}
