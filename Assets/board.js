// The public board while it is open: figures change in their places, nothing moves. Without script the page reloads by itself.

const board = document.querySelector("[data-board]");

if (board && "EventSource" in window) {
  const places = () => new Map([...document.querySelectorAll("[data-figure]")].map((place) => [place.dataset.figure, place]));
  let known = places();
  let pause = 3000;

  const show = (figures) => {
    let isNew = false;
    for (const [name, text] of Object.entries(figures)) {
      const place = known.get(name);
      if (place) {
        if (place.textContent !== text) place.textContent = text;
      } else if (/^(unit|procedure)-/.test(name)) {
        isNew = true;
      }
    }
    board.querySelector(".board-new").hidden = !isNew;
  };

  const listen = () => {
    const source = new EventSource(board.dataset.board);
    source.addEventListener("figures", (event) => {
      pause = 3000;
      show(JSON.parse(event.data));
    });
    // A stream that was refused does not come back by itself: ask again, more seldom each time.
    source.addEventListener("error", () => {
      if (source.readyState !== EventSource.CLOSED) return;
      setTimeout(listen, pause + Math.random() * 2000);
      pause = Math.min(pause * 2, 120000);
    });
  };
  listen();
}
