// What others do while a page is open. One tab of the browser listens and tells the rest; a page that shows what
// changed says so in a quiet bar, and nothing moves until it is asked for.

const address = document.body.dataset.live;
const bar = document.getElementById("live-bar");

if (address && bar && "locks" in navigator) {
  const channel = new BroadcastChannel("congvu.live");
  const topics = new Set((document.body.dataset.topics ?? "").split(" ").filter(Boolean));
  let count = 0;

  const hear = (topic) => {
    document.dispatchEvent(new CustomEvent("congvu:live", { detail: topic }));
    if (!topics.has(topic)) return;
    count += 1;
    bar.querySelector("span").textContent = `${count} mục mới`;
    bar.hidden = false;
  };
  // Where pages are read from a replica, the next one must show at least what was told of: on whichever server it is asked for.
  let told = "";
  const remember = (mark) => {
    if (!/^[0-9A-F-]{25}$/.test(mark) || mark <= told) return;
    // Beyond all others stands what is not known; it holds for a minute.
    if (!mark.startsWith("FFFFFFFF")) told = mark;
    const bound = location.protocol === "https:" ? "; secure" : "";
    document.cookie = `congvu_told=${mark}; path=/; max-age=60; samesite=lax${bound}`;
  };

  channel.addEventListener("message", (event) => hear(event.data));
  bar.querySelector("button").addEventListener("click", () => location.reload());

  // The lock is held as long as this tab lives; then the next one listens.
  navigator.locks.request("congvu.live", () => new Promise(() => {
    const source = new EventSource(address);
    source.addEventListener("changed", (event) => {
      remember(event.lastEventId);
      hear(event.data);
      channel.postMessage(event.data);
    });
  }));
}
