/** Stands for the file of this name in `annotate/`. */
export const CALL = 'annotate';
