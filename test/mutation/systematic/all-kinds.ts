/** All kinds of mistakes. */
import { edgeKinds } from "./edge-kinds.ts";
import { type Kind, kinds } from "./kinds.ts";
import { memberKinds } from "./member-kinds.ts";
import { moreKinds } from "./more-kinds.ts";
import { routingKinds } from "./routing-kinds.ts";
import { textKinds } from "./text-kinds.ts";

export const allKinds: readonly Kind[] = [
  ...kinds,
  ...moreKinds,
  ...memberKinds,
  ...routingKinds,
  ...edgeKinds,
  ...textKinds,
];
