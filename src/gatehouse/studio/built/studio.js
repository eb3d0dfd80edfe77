/* Takes the place of the studio until it is built. */
document.getElementById("studio").textContent = document.title;
