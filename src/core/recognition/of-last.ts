/**
 * A function of a text that keeps its last answer: a block is asked about again for each name in it, and a page can be one long block.
 * @param answer a pure function
 */
export function ofLast<Value>(answer: (text: string) => Value): (text: string) => Value {
  let last: { readonly text: string; readonly value: Value } | null = null;
  return (text) => {
    if (last === null || last.text !== text) last = { text, value: answer(text) };
    return last.value;
  };
}
