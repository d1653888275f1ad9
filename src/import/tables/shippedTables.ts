import { fileURLToPath } from 'node:url';

/** The tables of the importer `territories` that come with the project. */
export const SHIPPED: readonly string[] = ['territories.csv', 'former-codes.csv'].map((name) =>
  fileURLToPath(new URL(`../../../seed/tables/${name}`, import.meta.url)),
);
