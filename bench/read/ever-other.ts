/** Stands for what the client makes another each time that it sends it: nothing asks for it, so no answer is kept for the question. */
export const everOther = '__EVER_OTHER__'
