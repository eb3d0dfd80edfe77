/** Lists and lengths of time as they read inside an English sentence. */
import { formats } from "../languages/formats.ts";

/** "Press", "Press or Editor", "Press, Editor or Admin". */
export const listInWords = formats.en.list;

/** "1 minute", "15 minutes", "1 hour", "2 hours"; whole hours are said in hours. */
export const minutesInWords = formats.en.minutes;
