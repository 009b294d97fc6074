// Draws a process and writes the figures of the table below it onto its tasks.
(async () => {
  const place = document.getElementById("map");
  const model = await fetch(place.dataset.model).then((answer) => answer.text());
  const viewer = new BpmnJS({ container: place });
  await viewer.importXML(model);
  const canvas = viewer.get("canvas");
  const elements = viewer.get("elementRegistry");
  const overlays = viewer.get("overlays");
  const badge = (id, position, look, text) => {
    const html = document.createElement("span");
    html.className = `map-badge ${look}`;
    html.textContent = text;
    overlays.add(id, { position, html, scale: { min: 0.9, max: 1.5 } });
  };
  document.querySelectorAll("#kinds tr[data-element]").forEach(({ dataset }) => {
    const { element, open, late, done, level } = dataset;
    if (!elements.get(element)) return;
    canvas.addMarker(element, Number(open) > 0 ? "token" : "passed");
    canvas.addMarker(element, `heat-${level}`);
    if (Number(open) > 0) badge(element, { top: -12, left: -8 }, "open", `▶ ${open}`);
    if (Number(late) > 0) badge(element, { top: -12, right: 26 }, "late", `! ${late}`);
    if (Number(done) > 0) badge(element, { bottom: 8, left: -8 }, "done", `✓ ${done}`);
  });
  (place.dataset.failed || "").split(" ").filter((id) => id && elements.get(id)).forEach((id) => badge(id, { bottom: 8, right: 26 }, "late", "⚠"));
  canvas.zoom("fit-viewport", "auto");
  if (canvas.zoom() < 0.6) {
    canvas.zoom(0.7);
    const marked = [".token", ".passed"].map((look) => place.querySelector(`.djs-shape${look}`)).find(Boolean);
    const shape = marked ? elements.get(marked.dataset.elementId) : elements.find((one) => one.type === "bpmn:StartEvent");
    const box = canvas.viewbox();
    canvas.viewbox({ x: shape.x - 0.15 * box.width, y: shape.y + shape.height / 2 - box.height / 2, width: box.width, height: box.height });
  }
})();
