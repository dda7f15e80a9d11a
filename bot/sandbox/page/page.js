// The chat page: one pane per platform, drawn anew from each state that the server sends.
// Text only ever becomes text nodes.
const note = document.getElementById("note");
const panes = new Map();

function element(tag, className, text) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

async function post(action, body) {
  const answer = await fetch(`/api/${action}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  note.textContent = answer.ok ? (await answer.json()).said : await answer.text();
}

class Pane {
  constructor(section) {
    this.platform = section.dataset.platform;
    section.append(document.getElementById("pane").content.cloneNode(true));
    section.querySelector("h2").textContent = section.getAttribute("aria-label");
    const find = (name) => section.querySelector(name);
    this.community = find(".community");
    this.channel = find(".channel");
    this.member = find(".member");
    this.messages = find(".messages");
    this.private = find(".private");
    this.text = find(".text");
    this.seen = new Map(); // channel -> message id -> message: what was deleted stays, struck out
    this.state = [];
    for (const select of [this.community, this.channel, this.member]) {
      select.addEventListener("change", () => this.draw());
    }
    find("form").addEventListener("submit", (event) => {
      event.preventDefault();
      if (this.text.value) post("say", { ...this.who(), text: this.text.value });
      this.text.value = "";
    });
  }

  who() {
    return { platform: this.platform, channel: this.channel.value, member: this.member.value };
  }

  update(state) {
    this.state = state;
    for (const community of state) {
      for (const channel of community.channels) this.remember(channel);
    }
    this.draw();
  }

  remember(channel) {
    const known = this.seen.get(channel.id) ?? new Map();
    const present = new Set(channel.messages.map((message) => message.id));
    for (const [id, message] of known) message.deleted = !present.has(id);
    for (const message of channel.messages) known.set(message.id, message);
    this.seen.set(channel.id, known);
  }

  draw() {
    const community = this.choose(this.community, this.state, (c) => c.title);
    if (!community) return;
    const channel = this.choose(this.channel, community.channels, (c) => c.name);
    const label = (p) => (p.badge ? `${p.name} (${p.badge})` : p.name);
    const member = this.choose(this.member, community.people, label);
    this.list(this.messages, channel ? [...this.seen.get(channel.id).values()] : [], true);
    this.list(this.private, member ? (community.private[member.id] ?? []) : [], false);
  }

  choose(select, options, label) {
    const before = select.value;
    select.replaceChildren(...options.map((one) => new Option(label(one), one.id)));
    if (options.some((one) => one.id === before)) select.value = before;
    return options.find((one) => one.id === select.value);
  }

  list(target, messages, open) {
    target.replaceChildren(...messages.map((message) => this.item(message, open)));
    target.scrollTop = target.scrollHeight;
  }

  item(message, open) {
    const row = element("li", message.deleted ? "deleted" : "");
    row.append(element("span", "author", message.author), element("span", "text", message.text));
    if (message.edited) row.append(element("span", "edited", " (edited)"));
    if (message.deleted) return row;
    const tools = element("div");
    for (const button of message.buttons) {
      tools.append(this.button(button.label, "press", message, { button: button.id }, open));
    }
    if (open && !message.buttons.length) tools.append(this.button("Report", "report", message, {}, open));
    row.append(tools);
    return row;
  }

  button(label, action, message, more, open) {
    const made = element("button", "", label);
    made.type = "button";
    made.addEventListener("click", () => {
      const who = this.who();
      // On Telegram a private chat has the member's own id.
      if (!open && this.platform === "telegram") who.channel = who.member;
      post(action, { ...who, message: message.id, ...more });
    });
    return made;
  }
}

for (const section of document.querySelectorAll("section")) {
  panes.set(section.dataset.platform, new Pane(section));
}
new EventSource("/api/events").onmessage = (event) => {
  for (const [platform, state] of Object.entries(JSON.parse(event.data))) {
    panes.get(platform).update(state);
  }
};
