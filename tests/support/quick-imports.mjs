/** Loaded by every Node of a test run: workers import the database's library as often as sites do. */
import { importQuickly } from "../../src/gatehouse/cli/quick-start.mjs";
import "./take-bundle.mjs";

importQuickly();
