/** The page studio. Its page holds what it begins with, and nothing else. */
import { mount } from "svelte";
import type { StudioData } from "../core/page/studio.ts";
import App from "./App.svelte";
import "./studio.css";

const target = document.getElementById("studio");
const data = document.getElementById("studio-data")?.textContent;
if (target === null || data === undefined) throw new Error("The page of the studio is not complete.");
mount(App, { target, props: { data: JSON.parse(data) as StudioData } });
