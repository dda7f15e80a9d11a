// The chat page: one pane per platform, brought up to date by each state that the server sends.
// Law: what did not change is not touched, so nobody loses focus, place or half a sentence.
// Text only ever becomes text nodes.
const line = document.getElementById("line");
const panes = new Map();
const NONE = {
  discord: "Nothing yet.",
  telegram: "Nothing yet. On Telegram a bot may write only to who wrote to it first: /start.",
};

function element(tag, className, text) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

// Whether it was done, and what is to be read about it.
async function post(action, body) {
  try {
    const answer = await fetch(`/api/${action}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    return { done: answer.ok, said: answer.ok ? (await answer.json()).said : await answer.text() };
  } catch {
    return { done: false, said: "The sandbox does not answer. Does it still run?" };
  }
}

// One conversation: what was said, and where to write. `act` does something as whoever was chosen.
class Talk {
  constructor(place, act, kind) {
    this.act = act;
    this.kind = kind; // "say" in a channel, "alone" with the bot
    this.shown = "";
    this.seen = new Map(); // conversation -> message id -> message: what was deleted stays, struck out
    this.rows = new Map(); // message id -> its row and what is drawn in it
    place.append(document.getElementById("talk").content.cloneNode(true));
    this.log = place.querySelector(".log");
    this.none = place.querySelector(".none");
    this.list = place.querySelector("ol");
    this.note = place.querySelector(".note");
    this.text = place.querySelector("input");
    this.log.ariaLabel = place.dataset.title;
    place.querySelector("span").textContent = place.dataset.label;
    place.querySelector("form button").textContent = place.dataset.send;
    place.querySelector("form").addEventListener("submit", (event) => this.send(event));
  }

  async send(event) {
    event.preventDefault();
    const written = this.text.value;
    if (!written.trim()) return;
    const done = await this.does(this.kind, { text: written });
    if (done && this.text.value === written) this.text.value = "";
  }

  async does(action, body) {
    const { done, said } = await this.act(action, body);
    this.note.textContent = said;
    this.note.classList.toggle("refused", !done);
    return done;
  }

  remember(conversation, messages) {
    const known = this.seen.get(conversation) ?? new Map();
    const present = new Set(messages.map((message) => message.id));
    for (const message of known.values()) message.deleted = !present.has(message.id);
    for (const message of messages) known.set(message.id, message);
    this.seen.set(conversation, known);
  }

  show(conversation, none) {
    const turned = conversation !== this.shown;
    const follow = turned || this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < 40;
    this.log.ariaLive = turned ? "off" : "polite"; // old messages are no news
    this.shown = conversation;
    const messages = [...(this.seen.get(conversation)?.values() ?? [])];
    if (turned) this.turn();
    const rows = messages.map((message) => this.row(message));
    this.drop(new Set(messages.map((message) => message.id)));
    rows.forEach((row, place) => {
      if (this.list.children[place] !== row) this.list.insertBefore(row, this.list.children[place] ?? null);
    });
    this.none.textContent = messages.length ? "" : none;
    if (follow) this.log.scrollTop = this.log.scrollHeight;
  }

  turn() {
    this.rows.clear();
    this.list.replaceChildren();
    this.note.textContent = "";
  }

  drop(kept) {
    for (const [id, { row }] of this.rows) {
      if (kept.has(id)) continue;
      if (row.contains(document.activeElement)) this.log.focus();
      row.remove();
      this.rows.delete(id);
    }
  }

  row(message) {
    const drawn = JSON.stringify(message);
    const known = this.rows.get(message.id);
    if (known?.drawn === drawn) return known.row;
    const row = known?.row ?? element("li");
    row.tabIndex = -1; // for who stood on a button that is gone
    const held = row.contains(document.activeElement) ? document.activeElement : null;
    this.fill(row, message);
    this.rows.set(message.id, { row, drawn });
    if (held) {
      const same = [...row.querySelectorAll("button")].find((b) => b.textContent === held.textContent);
      (same ?? row).focus();
    }
    return row;
  }

  fill(row, message) {
    const author = element("span", "author", message.author);
    const text = element("span", "text", message.text);
    text.dir = "auto";
    row.className = message.deleted ? "deleted" : message.bot ? "bot" : "";
    row.replaceChildren(author, " ", text);
    if (message.deleted) row.append(element("span", "mark", " (deleted)"));
    else if (message.edited) row.append(element("span", "mark", " (edited)"));
    if (!message.deleted) row.append(...message.files.map((file) => this.file(file)), this.tools(message));
  }

  file(file) {
    const made = element("details", "file");
    made.append(element("summary", "", file.name), element("pre", "", file.text));
    return made;
  }

  tools(message) {
    const tools = element("div", "tools");
    for (const { id, label } of message.buttons) tools.append(this.button(label, "press", message, { button: id }));
    if (this.kind === "say" && message.said) {
      const report = this.button("Report", "report", message, {});
      report.ariaLabel = `Report: ${message.author} ${message.text}`.slice(0, 80);
      tools.append(report);
    }
    return tools;
  }

  button(label, action, message, more) {
    const made = element("button", "", label);
    made.type = "button";
    const body = { channel: message.place, message: message.id, ...more };
    made.addEventListener("click", () => this.does(action, body));
    return made;
  }
}

class Pane {
  constructor(section) {
    this.platform = section.dataset.platform;
    section.append(document.getElementById("pane").content.cloneNode(true));
    const find = (name) => section.querySelector(name);
    find("h2").textContent = section.getAttribute("aria-label");
    this.title = find("h3");
    this.community = find(".community");
    this.channel = find(".channel");
    this.member = find(".member");
    const act = (action, body) => post(action, { ...this.who(), ...body });
    this.ask = find(".ask");
    this.asking = find(".asking");
    this.ask.addEventListener("click", () => this.open.does("ask", {}));
    this.open = new Talk(find(".open"), act, "say");
    this.alone = new Talk(find(".alone"), act, "alone");
    this.state = [];
    for (const select of [this.community, this.channel, this.member]) {
      select.addEventListener("change", () => this.draw());
    }
  }

  who() {
    return { platform: this.platform, channel: this.channel.value, member: this.member.value };
  }

  update(state) {
    this.state = state;
    for (const community of state) {
      for (const channel of community.channels) this.open.remember(channel.id, channel.messages);
      for (const [id, told] of Object.entries(community.private)) this.alone.remember(id, told);
    }
    this.draw();
  }

  draw() {
    const community = this.choose(this.community, this.state, (c) => c.title);
    if (!community) return;
    const channel = this.choose(this.channel, community.channels, (c) => c.name);
    const label = (p) => (p.badge ? `${p.name} (${p.badge})` : p.name);
    const member = this.choose(this.member, community.people, label);
    this.ask.hidden = member?.badge !== "not in the group";
    this.drawAsking(community.asking ?? []);
    this.title.textContent = member ? `${member.name} and modbot, in private` : "In private";
    this.open.show(channel?.id ?? "", "Nothing said yet.");
    this.alone.show(member?.id ?? "", NONE[this.platform]);
  }

  // Requests to join, as a group's administrators see them.
  drawAsking(people) {
    const wanted = JSON.stringify(people);
    if (this.asking.dataset.drawn === wanted) return;
    this.asking.dataset.drawn = wanted;
    const rows = people.map(({ id, name }) => {
      const row = element("li", "", `${name} asks to join `);
      const button = element("button", "", "Let in");
      button.type = "button";
      button.ariaLabel = `Let in: ${name}`;
      button.addEventListener("click", () => this.open.does("admit", { asking: id }));
      row.append(button);
      return row;
    });
    this.asking.replaceChildren(...rows);
  }

  choose(select, options, label) {
    const wanted = JSON.stringify(options.map((one) => [one.id, label(one)]));
    if (select.dataset.drawn !== wanted) {
      const before = select.value;
      select.replaceChildren(...options.map((one) => new Option(label(one), one.id)));
      select.dataset.drawn = wanted;
      if (options.some((one) => one.id === before)) select.value = before;
    }
    return options.find((one) => one.id === select.value);
  }
}

for (const section of document.querySelectorAll("section")) {
  panes.set(section.dataset.platform, new Pane(section));
}
const events = new EventSource("/api/events");
events.onopen = () => (line.textContent = "");
events.onerror = () => (line.textContent = "No news from the sandbox. Does it still run?");
events.onmessage = (event) => {
  for (const [platform, state] of Object.entries(JSON.parse(event.data))) {
    panes.get(platform).update(state);
  }
};
