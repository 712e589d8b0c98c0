/** A question for a call: its topic in a word or two, how to ask it, why, and what to listen for in the answer. */
export type QuestionText = { topic: string; ask: string; why: string; listen: string }
