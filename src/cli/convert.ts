/** x */
export const convert = undefined as never;
