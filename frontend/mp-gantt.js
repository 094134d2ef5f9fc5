/** Schools over quarters as bars: scrolls, follows the keyboard, lets bars be dragged, saves itself as SVG or PNG. */
class MpGantt extends HTMLElement {
  connectedCallback() {
    if (!this._wired) {
      this._wired = true;
      this.addEventListener('click', (event) => this._click(event));
      this.addEventListener('keydown', (event) => this._key(event));
      this.addEventListener('pointerdown', (event) => this._grab(event));
    }
    this._draw();
  }

  set plan(value) {
    this._plan = value;
    this._draw();
  }

  get plan() {
    return this._plan;
  }

  set selected(id) {
    this._selected = id;
    this.querySelectorAll('.row[aria-selected="true"]').forEach((row) => row.setAttribute('aria-selected', 'false'));
    this._unfoldFor(id);
    this._row(id)?.setAttribute('aria-selected', 'true');
    this._show(this._row(id));
  }

  /** Row and bar come into sight, also after the school was moved elsewhere or the list became narrower. */
  _show(row) {
    requestAnimationFrame(() => {
      row?.scrollIntoView({ block: 'nearest' });
      row?.querySelector('.bar')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
  }

  get selected() {
    return this._selected;
  }

  _row(id) {
    return id && this.querySelector(`.row[data-id="${CSS.escape(id)}"]`);
  }

  _draw() {
    if (!this.isConnected || !this._plan) {
      return;
    }
    const focused = this.contains(document.activeElement) ? document.activeElement.dataset.id : undefined;
    const folding = this.contains(document.activeElement) && document.activeElement.classList.contains('fold');
    const top = this.scrollTop;
    const left = this.scrollLeft;
    const first = !this.querySelector('.head');
    this.style.setProperty('--periods', this._plan.periods.length);
    this.setAttribute('role', 'grid');
    this.setAttribute('aria-label', this._plan.label);
    this.replaceChildren(this._head(), ...this._plan.groups.flatMap((group) => this._group(group)));
    this.scrollTop = top;
    this.scrollLeft = left;
    const rows = [...this.querySelectorAll('.row')];
    const current = this._row(focused) ?? this._row(this._selected) ?? rows[0];
    current?.setAttribute('tabindex', '0');
    if (this._selected) {
      this._show(this._row(this._selected));
    } else if (first) {
      this._showFirstBar();
    }
    if (focused) {
      current?.focus({ preventScroll: true });
    } else if (folding) {
      this.querySelector('.fold')?.focus({ preventScroll: true });
    }
  }

  /** A plan opens where its first school begins and not where its horizon does. */
  _showFirstBar() {
    const starts = this._plan.groups.flatMap((group) => group.rows).flatMap((row) => row.start ?? []);
    const track = this.querySelector('.scale');
    if (starts.length && track) {
      this.scrollLeft = (track.scrollWidth * Math.max(0, Math.min(...starts) - 1)) / this._plan.periods.length;
    }
  }

  _head() {
    const head = element('div', 'head');
    head.setAttribute('role', 'row');
    const corner = element('div', 'name', this._plan.corner);
    corner.setAttribute('role', 'columnheader');
    const scale = element('div', 'scale');
    for (const year of this._years()) {
      const cell = element('div', 'year', year.name);
      cell.style.gridColumn = `${year.from + 1} / span ${year.span}`;
      scale.append(cell);
    }
    this._plan.periods.forEach((period, index) => {
      const cell = element('div', 'quarter', period.shortLabel);
      cell.title = period.label;
      cell.style.gridColumn = `${index + 1}`;
      scale.append(cell);
    });
    head.append(corner, scale);
    return head;
  }

  _years() {
    const years = [];
    this._plan.periods.forEach((period, index) => {
      if (years.at(-1)?.name === String(period.year)) {
        years.at(-1).span += 1;
      } else {
        years.push({ name: String(period.year), from: index, span: 1 });
      }
    });
    return years;
  }

  _group(group) {
    const title = element('div', 'group');
    title.setAttribute('role', 'row');
    const name = element('div', 'name', group.name);
    name.setAttribute('role', 'rowheader');
    title.append(name, element('div', 'note', group.note));
    if (group.folded) {
      name.replaceChildren(this._fold(group));
    }
    return [...(group.name ? [title] : []), ...(this._folded(group) ? [] : group.rows.map((row) => this._school(row)))];
  }

  _folded(group) {
    return group.folded && !this._unfolded;
  }

  _fold(group) {
    const button = element('button', 'fold', group.name);
    button.type = 'button';
    button.setAttribute('aria-expanded', String(!this._folded(group)));
    button.setAttribute('aria-label', group.fold);
    button.addEventListener('click', () => {
      this._unfolded = !this._unfolded;
      this._draw();
      this.querySelector('.fold')?.focus();
    });
    return button;
  }

  /** A school that is looked at is never folded away. */
  _unfoldFor(id) {
    const hidden = id && this._plan?.groups.some((group) => this._folded(group) && group.rows.some((row) => row.id === id));
    if (hidden) {
      this._unfolded = true;
      this._draw();
    }
  }

  _school(row) {
    const line = element('div', 'row');
    line.dataset.id = row.id;
    line.setAttribute('role', 'row');
    line.setAttribute('tabindex', '-1');
    line.setAttribute('aria-selected', String(row.id === this._selected));
    line.setAttribute('aria-label', row.description);
    const name = element('div', 'name', row.name);
    name.setAttribute('role', 'rowheader');
    name.title = row.name;
    const track = element('div', 'track');
    track.setAttribute('role', 'gridcell');
    for (const mark of this._plan.marks) {
      const rule = element('div', 'mark');
      rule.style.left = this._percent(mark.at);
      rule.title = mark.label;
      track.append(rule);
    }
    if (this._plan.today) {
      const past = element('div', 'past');
      past.style.width = this._percent(this._plan.today.at);
      const today = element('div', 'today');
      today.style.left = this._percent(this._plan.today.at);
      today.title = this._plan.today.label;
      track.append(past, today);
    }
    if (row.earliest > 0) {
      const blocked = element('div', 'blocked');
      blocked.style.width = this._percent(row.earliest);
      track.append(blocked);
    }
    if (row.shadow) {
      const shadow = element('div', 'shadow');
      shadow.style.left = this._percent(row.shadow.start);
      shadow.style.width = this._percent(row.shadow.duration);
      track.append(shadow);
    }
    if (row.start !== null) {
      track.append(this._bar(row));
    } else {
      track.append(element('div', 'unplanned', row.note));
    }
    if (row.now) {
      const now = element('div', 'now');
      now.dataset.tone = row.now.tone;
      now.style.left = this._percent(row.now.start);
      now.style.width = this._percent(row.now.duration);
      now.title = row.now.label;
      track.append(now);
    }
    line.append(name, track);
    return line;
  }

  _bar(row) {
    const bar = element('div', row.pinned ? 'bar pinned' : 'bar');
    bar.dataset.tone = row.tone;
    bar.style.left = this._percent(row.start);
    bar.style.width = this._percent(row.duration);
    bar.title = row.description;
    if (row.moved) {
      bar.classList.add('moved');
    }
    return bar;
  }

  _percent(periods) {
    return `${(100 * periods) / this._plan.periods.length}%`;
  }

  _find(id) {
    return this._plan.groups.flatMap((group) => group.rows).find((row) => row.id === id);
  }

  _click(event) {
    const row = event.target.closest('.row');
    if (row && !this._dragged) {
      this._open(row);
    }
    this._dragged = false;
  }

  _open(row) {
    this._focus(row);
    this.selected = row.dataset.id;
    this._tell('school-open', { id: row.dataset.id });
  }

  _focus(row) {
    this.querySelectorAll('.row[tabindex="0"]').forEach((other) => other.setAttribute('tabindex', '-1'));
    row.setAttribute('tabindex', '0');
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'nearest' });
  }

  _key(event) {
    const row = event.target.closest('.row');
    if (!row) {
      return;
    }
    const rows = [...this.querySelectorAll('.row')];
    const at = rows.indexOf(row);
    const steps = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1, PageDown: at + 15, PageUp: at - 15 };
    if (event.shiftKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
      event.preventDefault();
      this._shift(row.dataset.id, event.key === 'ArrowLeft' ? -1 : 1);
    } else if (event.key in steps) {
      event.preventDefault();
      this._focus(rows[Math.max(0, Math.min(rows.length - 1, steps[event.key]))]);
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this._open(row);
    }
  }

  _shift(id, by) {
    const row = this._find(id);
    if (row.start !== null) {
      this._move(row, row.start + by);
    }
  }

  _move(row, start) {
    const last = this._plan.periods.length - row.duration;
    const target = Math.max(0, Math.min(last, start));
    if (this._plan.editable && target !== row.start) {
      this._tell('school-move', { id: row.id, period: this._plan.periods[target].id });
    }
  }

  _grab(event) {
    const bar = event.target.closest('.bar');
    if (!bar || !this._plan.editable || event.button !== 0) {
      return;
    }
    const row = this._find(bar.closest('.row').dataset.id);
    const width = bar.parentElement.clientWidth / this._plan.periods.length;
    const from = event.clientX;
    const steps = (at) => Math.round((at.clientX - from) / width);
    const drag = (at) => {
      if (Math.abs(at.clientX - from) > 4) {
        this._dragged = true;
        bar.classList.add('dragging');
        bar.style.left = this._percent(Math.max(0, row.start + steps(at)));
      }
    };
    const drop = (at) => {
      removeEventListener('pointermove', drag);
      removeEventListener('pointerup', drop);
      removeEventListener('pointercancel', drop);
      bar.classList.remove('dragging');
      bar.style.left = this._percent(row.start);
      if (this._dragged && at.type === 'pointerup') {
        this._move(row, row.start + steps(at));
      }
      setTimeout(() => (this._dragged = false));
    };
    addEventListener('pointermove', drag);
    addEventListener('pointerup', drop);
    addEventListener('pointercancel', drop);
  }

  _tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  save(format, name) {
    const svg = this._svg();
    const url = URL.createObjectURL(new Blob([svg.text], { type: 'image/svg+xml' }));
    if (format === 'svg') {
      download(url, `${name}.svg`);
      return;
    }
    const image = new Image();
    image.onload = () => {
      const canvas = document.createElement('canvas');
      canvas.width = svg.width * 2;
      canvas.height = svg.height * 2;
      const context = canvas.getContext('2d');
      context.drawImage(image, 0, 0, canvas.width, canvas.height);
      canvas.toBlob((blob) => download(URL.createObjectURL(blob), `${name}.png`), 'image/png');
    };
    image.src = url;
  }

  /** The whole plan on paper: light, without scrolling. */
  _svg() {
    const names = 240;
    const cell = 26;
    const lines = this._plan.groups.flatMap((group) => [...(group.name ? [{ title: group.name }] : []), ...group.rows]);
    const width = names + cell * this._plan.periods.length + 10;
    const height = 48 + lines.length * 20 + 34;
    const colours = { ok: '#3b7fb0', lost: '#d98c21', broken: '#cf5b4c' };
    const out = [];
    const text = (x, y, words, style = '') => out.push(`<text x="${x}" y="${y}" ${style}>${escape(words)}</text>`);
    for (const year of this._years()) {
      text(names + year.from * cell + 3, 16, year.name, 'font-weight="bold"');
      out.push(`<path d="M${names + year.from * cell} 4V${height - 32}" stroke="#bbb"/>`);
    }
    if (this._plan.today) {
      const x = names + this._plan.today.at * cell;
      out.push(`<path d="M${x} 24V${height - 32}" stroke="#a3262a" stroke-width="1.5"/>`);
    }
    this._plan.periods.forEach((period, index) => text(names + index * cell + 3, 34, period.shortLabel, 'fill="#555" font-size="9"'));
    lines.forEach((line, index) => {
      const y = 48 + index * 20;
      text(6, y + 13, line.title ?? line.name, line.title ? 'font-weight="bold"' : '');
      out.push(`<path d="M0 ${y + 19}H${width}" stroke="#e4e4e4"/>`);
      if (line.shadow) {
        const box = `x="${names + line.shadow.start * cell}" y="${y + 3}" width="${line.shadow.duration * cell - 2}" height="13" rx="2"`;
        out.push(`<rect ${box} fill="none" stroke="#777" stroke-dasharray="3 2"/>`);
      }
      if (line.start !== undefined && line.start !== null) {
        const box = `x="${names + line.start * cell}" y="${y + 3}" width="${line.duration * cell - 2}" height="13" rx="2"`;
        out.push(`<rect ${box} fill="${colours[line.tone] ?? colours.ok}"/>`);
        if (line.pinned) {
          out.push(`<circle cx="${names + line.start * cell + 7}" cy="${y + 9.5}" r="3" fill="#fff"/>`);
        }
      }
      if (line.now) {
        const nowBox = `x="${names + line.now.start * cell}" y="${y + 14}" width="${line.now.duration * cell - 2}" height="4"`;
        out.push(`<rect ${nowBox} fill="${{ late: '#a3262a', done: '#2f7d4f' }[line.now.tone] ?? '#333'}"/>`);
      }
    });
    let x = 6;
    for (const key of this._plan.legend) {
      out.push(`<rect x="${x}" y="${height - 22}" width="14" height="12" rx="2" fill="${colours[key.tone] ?? colours.ok}"/>`);
      if (key.tone === 'pinned') {
        out.push(`<circle cx="${x + 7}" cy="${height - 16}" r="3" fill="#fff"/>`);
      }
      text(x + 19, height - 12, key.label);
      x += 34 + key.label.length * 6;
    }
    const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="sans-serif" font-size="11">`;
    return { width, height, text: `${open}<rect width="100%" height="100%" fill="#fff"/>${out.join('')}</svg>` };
  }
}

function element(tag, className, text) {
  const created = document.createElement(tag);
  created.className = className;
  if (text) {
    created.textContent = text;
  }
  return created;
}

function escape(text) {
  return String(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function download(url, name) {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

if (!customElements.get('mp-gantt')) {
  customElements.define('mp-gantt', MpGantt);
}
