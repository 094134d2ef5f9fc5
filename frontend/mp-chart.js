/** Shows an ECharts option, follows size and colour scheme, and saves the picture as SVG or PNG. */
/** Named formatters in the language of the chart, so that the server can ask for one without sending code. */
function formatters(language) {
  const english = language.startsWith('en');
  const plain = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const number = (value) => (Number.isFinite(value) ? plain.format(value) : '–');
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  return {
    number,
    euro: (value) => `${Number.isFinite(value) ? whole.format(value) : '–'} €`,
    millionEuro: (value) => `${number(value / 1e6)} ${english ? '€ m' : 'Mio. €'}`,
    percent: (value) => `${number(value * 100)} %`,
  };
}

function withFormatters(node, named) {
  if (Array.isArray(node)) {
    return node.map((part) => withFormatters(part, named));
  }
  if (node && typeof node === 'object') {
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, resolve(key, value, named)]));
  }
  return node;
}

function resolve(key, value, named) {
  const asked = (key === 'formatter' || key === 'valueFormatter') && typeof value === 'string';
  return (asked && named[value]) || withFormatters(value, named);
}

class MpChart extends HTMLElement {
  connectedCallback() {
    this.style.display = this.style.display || 'block';
    this._resize = new ResizeObserver(() => this._chart?.resize());
    this._resize.observe(this);
    this._scheme = new MutationObserver(() => this._draw(true));
    this._scheme.observe(document.documentElement, { attributes: true });
    this._draw(true);
  }

  disconnectedCallback() {
    this._resize.disconnect();
    this._scheme.disconnect();
    this._chart?.dispose();
    this._chart = undefined;
  }

  set option(value) {
    this._option = value;
    this._draw(false);
  }

  get option() {
    return this._option;
  }

  _isDark() {
    const scheme = getComputedStyle(document.documentElement).colorScheme;
    return scheme === 'dark' || (scheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches);
  }

  _draw(anew) {
    if (!this.isConnected || !this._option || !window.echarts) {
      return;
    }
    const dark = this._isDark();
    if (anew || !this._chart || this._dark !== dark) {
      this._chart?.dispose();
      this._dark = dark;
      this._chart = window.echarts.init(this, dark ? 'dark' : null, { renderer: 'svg' });
      this._chart.on('click', (event) =>
        this.dispatchEvent(new CustomEvent('mark-click', { detail: { id: event.data?.id ?? event.name } })),
      );
    }
    const font = getComputedStyle(this).fontFamily;
    this._chart.setOption(
      { backgroundColor: 'transparent', animation: false, textStyle: { fontFamily: font }, ...withFormatters(this._option, formatters(this.lang || 'de')) },
      true,
    );
  }

  save(format, name) {
    const svg = this._chart.renderToSVGString();
    const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    if (format === 'svg') {
      download(url, `${name}.svg`);
      return;
    }
    const image = new Image();
    image.onload = () => {
      const canvas = document.createElement('canvas');
      canvas.width = this.clientWidth * 2;
      canvas.height = this.clientHeight * 2;
      const context = canvas.getContext('2d');
      context.fillStyle = this._dark ? '#1a1c20' : '#ffffff';
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.drawImage(image, 0, 0, canvas.width, canvas.height);
      canvas.toBlob((blob) => download(URL.createObjectURL(blob), `${name}.png`), 'image/png');
    };
    image.src = url;
  }
}

function download(url, name) {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

if (!customElements.get('mp-chart')) {
  customElements.define('mp-chart', MpChart);
}
