/** Where the six questions are asked and answered, without a language prefix. */
export const whichLevelPath = '/guide/which-level'
