const link = document.querySelector('[data-exit]')
if (link instanceof HTMLAnchorElement) {
  const leave = () => {
    document.documentElement.hidden = true
    location.replace(link.href)
  }
  /** @type {number[]} */
  let presses = []
  link.addEventListener('click', (event) => {
    event.preventDefault()
    leave()
  })
  addEventListener('keydown', ({ key, repeat, timeStamp }) => {
    if (repeat) return
    presses = key === 'Shift' ? [...presses.slice(-2), timeStamp] : []
    const [first, , third] = presses
    if (first && third && third - first < 5000) leave()
  })
  addEventListener('pointerdown', () => {
    presses = []
  })
}
