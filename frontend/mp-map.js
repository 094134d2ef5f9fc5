/** Schools on a map of Leaflet: outlines or the city's own tiles behind, marks in colours and shapes, saved by the server. */
class MpMap extends HTMLElement {
  connectedCallback() {
    this._resize = new ResizeObserver(() => {
      this._map?.invalidateSize({ pan: false });
      this._fit();
    });
    this._resize.observe(this);
    const moved = () => {
      this._moved = true;
    };
    ['pointerdown', 'wheel', 'keydown'].forEach((kind) => this.addEventListener(kind, moved, { passive: true }));
    this._draw();
  }

  disconnectedCallback() {
    this._resize.disconnect();
    this._map?.remove();
    this._map = undefined;
    this._fitted = false;
  }

  /** { groups: [{ colour, path }], marks: [{ id, name, title, group, at: [lat, lon] }], lines, tiles, attribution, label, zoom: [title in, title out] } */
  set content(value) {
    this._content = value;
    this._draw();
  }

  get content() {
    return this._content;
  }

  set selected(id) {
    this._selected = id;
    this._choose();
  }

  get selected() {
    return this._selected;
  }

  _draw() {
    if (!this.isConnected || !this._content || !window.L) {
      return;
    }
    const view = this._fitted && { centre: this._map.getCenter(), zoom: this._map.getZoom() };
    this._map?.remove();
    const { marks, lines, tiles, attribution, label, zoom } = this._content;
    this.setAttribute('role', 'region');
    this.setAttribute('aria-label', label);
    const map = window.L.map(this, {
      attributionControl: Boolean(tiles),
      zoomControl: false,
      zoomSnap: 0.25,
      maxZoom: 19,
      minZoom: 5,
    });
    this._map = map;
    window.L.control.zoom({ zoomInTitle: zoom[0], zoomOutTitle: zoom[1] }).addTo(map);
    if (tiles) {
      window.L.tileLayer(tiles, { attribution, maxZoom: 19 }).addTo(map);
    }
    lines.forEach((line) => this._line(line, Boolean(tiles)).addTo(map));
    this._marks = new Map(marks.map((mark) => [mark.id, this._mark(mark).addTo(map)]));
    window.L.control.scale({ imperial: false }).addTo(map);
    this._all = [...marks.map((mark) => mark.at), ...lines.flatMap((line) => line.points)];
    if (view) {
      map.setView(view.centre, view.zoom, { animate: false });
    } else {
      this._fit();
    }
    this._choose();
  }

  /** Shows everything in the room there is, until somebody chooses another part. */
  _fit() {
    if (this._map && !(this._fitted && this._moved) && this._all.length > 0 && this.clientWidth > 0 && this.clientHeight > 0) {
      this._map.fitBounds(this._all, { padding: [16, 16], maxZoom: 15, animate: false });
      this._fitted = true;
      this._choose();
    }
  }

  _line(line, tiles) {
    const style = { className: 'mp-map-line', weight: 1, fill: line.closed && !tiles, interactive: false };
    return line.closed ? window.L.polygon(line.points, style) : window.L.polyline(line.points, style);
  }

  /** Marks are reached with the pointer; the table beside the map does the same with the keyboard. */
  _mark(mark) {
    const marker = window.L.marker(mark.at, { icon: this._icon(mark, false), keyboard: false, title: mark.title, alt: mark.title });
    marker.mark = mark;
    marker.on('click', () => this.dispatchEvent(new CustomEvent('mark-click', { detail: { id: mark.id } })));
    return marker;
  }

  _icon(mark, chosen) {
    const group = this._content.groups[mark.group];
    const size = chosen ? 34 : 20;
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('viewBox', '-12 -12 24 24');
    svg.setAttribute('aria-hidden', 'true');
    const shape = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    shape.setAttribute('d', group.path);
    shape.setAttribute('fill', group.colour);
    svg.append(shape);
    return window.L.divIcon({ html: svg, className: chosen ? 'mp-map-mark mp-map-chosen' : 'mp-map-mark', iconSize: [size, size] });
  }

  _choose() {
    if (!this._fitted || !this._marks) {
      return;
    }
    const before = this._marks.get(this._shown);
    before?.setIcon(this._icon(before.mark, false)).setZIndexOffset(0);
    const now = this._marks.get(this._selected);
    now?.setIcon(this._icon(now.mark, true)).setZIndexOffset(1000);
    this._shown = this._selected;
    if (now && !this._map.getBounds().contains(now.getLatLng())) {
      this._map.panTo(now.getLatLng());
    }
  }
}

if (!customElements.get('mp-map')) {
  customElements.define('mp-map', MpMap);
}
