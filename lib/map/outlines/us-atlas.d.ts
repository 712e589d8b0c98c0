/** Typed by hand: inferring the types of a megabyte of data would cost every type check a second. */
declare module 'us-atlas/counties-10m.json' {
  const topology: import('./topology.ts').Topology<'counties' | 'states' | 'nation'>

  export = topology
}

declare module 'us-atlas/states-10m.json' {
  const topology: import('./topology.ts').Topology<'states' | 'nation'>

  export = topology
}
