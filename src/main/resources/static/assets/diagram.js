// Draws the model of a task and marks where it stands, once somebody comes near it.
const loaded = (address) => new Promise((resolve, reject) => {
  document.head.append(Object.assign(document.createElement("script"), { src: address, onload: resolve, onerror: reject }));
});

const draw = async (place) => {
  const [model, tokens] = await Promise.all([
    fetch(place.dataset.model).then((answer) => answer.text()),
    fetch(place.dataset.tokens).then((answer) => answer.json()),
    loaded(place.dataset.viewer),
  ]);
  const viewer = new BpmnJS({ container: place });
  await viewer.importXML(model);
  const canvas = viewer.get("canvas");
  const elements = viewer.get("elementRegistry");
  tokens.filter((id) => elements.get(id)).forEach((id) => canvas.addMarker(id, "token"));
  canvas.zoom("fit-viewport", "auto");
  const current = [place.dataset.here, ...tokens].map((id) => elements.get(id)).find(Boolean);
  if (current) canvas.addMarker(current, "here");
  if (current && canvas.zoom() < 0.5) {
    canvas.zoom(0.8);
    const box = canvas.viewbox();
    canvas.viewbox({ x: current.x + current.width / 2 - box.width / 2, y: current.y + current.height / 2 - box.height / 2, width: box.width, height: box.height });
  }
};

new IntersectionObserver((entries, observer) => {
  if (!entries.some((entry) => entry.isIntersecting)) return;
  observer.disconnect();
  draw(document.getElementById("diagram"));
}, { rootMargin: "200px" }).observe(document.getElementById("diagram"));
