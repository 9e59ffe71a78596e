/** What the layers above may know of a secret: that there is one, and whether two are the same. */
export type { Secret } from "../syntax/secret.ts";
