/** All kinds of mistakes. */
import { edgeKinds } from "./edge-kinds.ts";
import { hygieneKinds } from "./hygiene-kinds.ts";
import type { Kind } from "./kind.ts";
import { kinds } from "./kinds.ts";
import { linkKinds } from "./link-kinds.ts";
import { memberKinds } from "./member-kinds.ts";
import { moreKinds } from "./more-kinds.ts";
import { pairKinds } from "./pair-kinds.ts";
import { routingKinds } from "./routing-kinds.ts";
import { siteKinds } from "./site-kinds.ts";
import { textKinds } from "./text-kinds.ts";

export const allKinds: readonly Kind[] = [
  ...kinds,
  ...moreKinds,
  ...memberKinds,
  ...routingKinds,
  ...linkKinds,
  ...edgeKinds,
  ...siteKinds,
  ...textKinds,
  ...pairKinds,
  ...hygieneKinds,
];
