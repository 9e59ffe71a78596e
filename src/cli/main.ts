#!/usr/bin/env node
/** The executable: hands the words of the command line on. */
import { version } from "../version.ts";

process.stdout.write(`${version}\n`);
