export default function ({ data, parentElement, setTriggerValue }) {
  const rows = data.rows.map((row) => {
    const item = document.createElement("li"), button = document.createElement("button");
    const sign = document.createElement("span"), title = document.createElement("span"), under = document.createElement("small");
    const name = document.createElement("b"), lead = document.createElement("em");
    button.type = "button";
    sign.textContent = row.sign;
    sign.style.color = row.colour;
    name.textContent = row.title;
    lead.textContent = row.lead ? row.lead + " " : "";
    under.textContent = row.under;
    title.append(lead, name);
    button.append(sign, title, under);
    button.onclick = () => setTriggerValue("opened", row.event_id);
    item.append(button);
    return item;
  });
  parentElement.querySelector("ul").replaceChildren(...rows);
}
