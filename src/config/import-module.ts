/**
 * Imports a module whose address is known at run time only. In the package this is a file of its own: the program runs from code that V8
 * kept, and in such code Node.js does not import.
 */
export async function importModule(url: string): Promise<object> {
  return await import(/* @vite-ignore */ url);
}
