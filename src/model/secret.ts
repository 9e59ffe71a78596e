/** What the layers above may know of a secret: that there is one, and whether two are the same. */
export { type Secret, type StoredSecret, sameSecret } from "../syntax/secret.ts";
