#!/usr/bin/env node
/** The executable: hands the words of the command line on. */
import process from "node:process";
import { processIo } from "./io.ts";
import { run } from "./run.ts";

process.exitCode = await run(process.argv.slice(2), processIo());
