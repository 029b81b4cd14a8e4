/** x */
export const embed = undefined as never;
