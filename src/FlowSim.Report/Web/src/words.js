// The page's words stand in its JSON block, in the page's language; this file has none of its own.

/** A function that gives the words of a key, with {name} replaced by the value of that name. */
export function wordsOf(table) {
  return (key, values = {}) => {
    const text = table[`web.${key}`];
    if (text === undefined) {
      throw new Error(`The page has no words for "web.${key}".`);
    }

    return text.replaceAll(/\{(\w+)\}/g, (place, name) => (name in values ? String(values[name]) : place));
  };
}

