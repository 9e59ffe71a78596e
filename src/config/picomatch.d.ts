/** The part of picomatch that is used; the package has no types of its own. */
declare module "picomatch" {
  interface Options {
    readonly dot?: boolean;
    readonly nobrace?: boolean;
    readonly noextglob?: boolean;
    readonly nonegate?: boolean;
    readonly strictSlashes?: boolean;
  }
  /** Compiles a pattern; the function tells whether a text with forward slashes matches as a whole. */
  export default function picomatch(pattern: string, options?: Options): (text: string) => boolean;
}
