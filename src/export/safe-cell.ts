/** Ends of lines of every kind, tabs and other controls, and marks that turn the direction of what follows. */
const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu;
const SPACES = /\p{Zs}{2,}/gu;
/** Spaces and characters that are not seen, at either end. */
const ENDS = /^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu;

/** A text on one line: its line breaks and tabs are spaces, and what nobody sees is gone from its ends. */
export function oneLine(text: string): string {
  return text.replace(CONTROLS, ' ').replace(SPACES, ' ').replace(ENDS, '');
}

/**
 * Where a spreadsheet would begin to reckon: at the start of a cell, or after a sign that some countries' spreadsheets take for the end of one.
 * The signs of full width are taken for the plain ones.
 */
const FORMULA = /(^|;\s*)([=+\-@＝＋－＠])(?=(\d)?)/gu;

/**
 * A text on one line that no spreadsheet takes for a formula: an apostrophe goes before the sign, but before a number a hyphen becomes the
 * minus sign that it means.
 */
export function safeCell(text: string): string {
  return oneLine(text).replace(FORMULA, (_all, before: string, sign: string, digit: string | undefined) =>
    digit !== undefined && (sign === '-' || sign === '－') ? `${before}−` : `${before}'${sign}`,
  );
}
