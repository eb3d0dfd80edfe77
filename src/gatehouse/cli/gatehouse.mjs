#!/usr/bin/env node
import { requireNode } from "./node-version.mjs";
import { beginStart, importQuickly } from "./quick-start.mjs";

requireNode();
importQuickly();
beginStart(process.cwd());
const { main } = await import("./main.ts");
process.exitCode = await main(process.argv.slice(2));
