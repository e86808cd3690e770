/** The version of this installation, as people see it. */
export const VERSION = '0.1.0';
