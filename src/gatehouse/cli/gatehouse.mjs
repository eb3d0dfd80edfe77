#!/usr/bin/env node
import { requireNode } from "./node-version.mjs";

requireNode();
const { main } = await import("./main.ts");
process.exitCode = await main(process.argv.slice(2));
