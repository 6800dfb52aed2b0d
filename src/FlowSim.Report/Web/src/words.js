// The page's words are in its JSON block, in the page's language; this file contains none.

/** A function that returns the words of a key and replaces {name} by the value of that name. */
export function wordsOf(table) {
  return (key, values = {}) => {
    const text = table[`web.${key}`];
    if (text === undefined) {
      throw new Error(`The page has no words for "web.${key}".`);
    }

    return text.replaceAll(/\{(\w+)\}/g, (place, name) => (name in values ? String(values[name]) : place));
  };
}

