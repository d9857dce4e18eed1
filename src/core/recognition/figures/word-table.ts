/**
 * A table of the forms of a language. A key holds the forms of one meaning, separated by `|`, in lower case and with their
 * accents; a form may be several words (« pour cent »), written with spaces even where a text hyphenates it. Forms match
 * whatever the case of the text, and accents are optional in words of three letters or more, because headlines drop them.
 */
export type WordTable<Value> = Readonly<Record<string, Value>>;

/** Several forms of one meaning, separated by `|`. */
export type WordList = string;
