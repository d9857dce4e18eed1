/*
 * Numbers as text, read where they stand: however many there are, opening them takes no time, since nothing is decoded. A sign holds six bits.
 */

/** The sign of 0; those behind it are plain signs of a byte, of which code escapes one. Its lowest four bits are 0. */
const ZERO = 0x30;
const BASE = 64;

/** The number below 64 whose sign stands at a place. */
export function digitAt(digits: string, place: number): number {
  return digits.charCodeAt(place) - ZERO;
}

/** Numbers below 64 as a sign each. */
export function digitsOf(numbers: Iterable<number>): string {
  return Array.from(numbers, (number) => String.fromCharCode(ZERO + number)).join('');
}

/** One of the numbers that `numbersOf` has written. */
export function numberAt(numbers: string, place: number): number {
  const width = digitAt(numbers, 0);
  let number = 0;
  for (let digit = 1; digit <= width; digit += 1)
    number = number * BASE + digitAt(numbers, place * width + digit);
  return number;
}

/** Numbers of any size as equally many digits each; how many comes first. */
export function numbersOf(numbers: readonly number[]): string {
  const most = numbers.reduce((most, number) => Math.max(most, number), 0);
  let width = 1;
  while (BASE ** width <= most) width += 1;
  const digits = [width];
  for (const number of numbers)
    for (let left = width - 1; left >= 0; left -= 1) digits.push(Math.floor(number / BASE ** left) % BASE);
  return digitsOf(digits);
}
