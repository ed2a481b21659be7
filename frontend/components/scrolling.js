const shown = new WeakMap();

export default function ({ data, parentElement }) {
  const before = shown.get(parentElement);
  shown.set(parentElement, data.about);
  if (before !== undefined && before !== data.about) document.querySelector('[data-testid="stMain"]')?.scrollTo({ top: 0 });
}
