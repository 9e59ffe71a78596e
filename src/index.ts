/** ioslint as a library. */
export { version } from "./version.ts";
