/** Name of the file in which a build keeps the options of `gatehouse()`. */
export const configurationFile = "gatehouse.json";

/** Name of the file in which a build keeps the addresses it knows, for `gatehouse check`. */
export const routesFile = "gatehouse-routes.json";
