/** What the street map is drawn from: a style somewhere, with all origins it asks, or a file of tiles of our own. */
export type StreetMapSource = { kind: 'style'; url: string; origins: string[] } | { kind: 'pmtiles'; path: string }
