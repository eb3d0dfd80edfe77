/** Name of the file in which a build keeps the options of `gatehouse()`. */
export const configurationFile = "gatehouse.json";
