// Refinements only: every page works without this file.
document.querySelectorAll(".needs-script").forEach((element) => { element.hidden = false; });

const folded = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");

document.addEventListener("input", (event) => {
  const selector = event.target.dataset.filter;
  if (!selector) return;
  const wanted = folded(event.target.value);
  document.querySelectorAll(selector).forEach((item) => { item.hidden = !folded(item.textContent).includes(wanted); });
});

document.addEventListener("change", (event) => {
  if (event.target.classList.contains("submit-on-change")) event.target.form.requestSubmit();
});
