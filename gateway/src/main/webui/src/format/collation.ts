const collator = new Intl.Collator(['kk', 'ru'], { numeric: true });

/** Orders words by the Kazakh alphabet, whatever the language of the page. */
export const byKazakhAlphabet = (left: string, right: string) => collator.compare(left, right);
