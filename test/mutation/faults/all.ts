/** All mistakes that are written one by one. */
import type { Mutant } from "../mutant.ts";
import { ikev2Faults } from "./ikev2.ts";
import { ipsecFaults } from "./ipsec.ts";
import { isakmpFaults } from "./isakmp.ts";
import { nhrpFaults } from "./nhrp.ts";
import { pointToPointFaults } from "./point-to-point.ts";
import { routingFaults } from "./routing.ts";
import { sessionFaults } from "./sessions.ts";
import { siteFaults } from "./site-to-site.ts";
import { textFaults } from "./text.ts";
import { tunnelFaults } from "./tunnel.ts";

export const faults: readonly Mutant[] = [
  ...tunnelFaults,
  ...siteFaults,
  ...pointToPointFaults,
  ...nhrpFaults,
  ...isakmpFaults,
  ...ikev2Faults,
  ...ipsecFaults,
  ...routingFaults,
  ...sessionFaults,
  ...textFaults,
];
