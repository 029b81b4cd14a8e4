/**
 * A Vite plugin for the CDN builds that leaves out of Lit what no element of this project uses.
 * Promises that every cut is found word for word in the Lit that is installed, or the build stops and names it; a new
 * Lit means a look at this list. The npm package uses Lit as it is.
 */
import { readFileSync } from 'node:fs';

/** What is cut, by file and purpose: the text in Lit's own minified build, and what stands in its place. */
const CUTS = {
  'lit-html/lit-html.js': {
    // No element needs a polyfill, and a name on the host's window is one too many (security.md, host protection).
    'polyfills and names on window': [
      [',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");', ';'],
    ],
    'svg and mathml templates': [
      [',w=x(2),T=x(3)', ''],
      ['T as mathml,', ''],
      [',w as svg', ''],
      ['l=2===i?"<svg>":3===i?"<math>":""', 'l=""'],
      ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
      [
        'if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}',
        'this.el=S.createElement(f,e),P.currentNode=this.el.content;',
      ],
    ],
    'expressions inside textarea, title, script and style': [
      ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', '(c=p)'],
      [
        'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";' +
          'for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
        '',
      ],
      ['y=/^(?:script|style|textarea|title)$/i,', ''],
      ['(c=n??v,d=-1)', '(c=v,d=-1)'],
      ['c=p,n=void 0)', 'c=p)'],
      ['let n,l=""', 'let l=""'],
    ],
    'comments, and expressions in them': [
      ['"!--"===u[1]?c=_:', ''],
      ['_=/-->/g,', ''],
      ['c===_||c===m?c=v', 'c===m?c=v'],
      ['else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}', ''],
    ],
    'tags that close themselves after an expression': [
      ['const x=c===p&&t[i+1].startsWith("/>")?" ":"";', ''],
      ['+o+x)', '+o)'],
      ['s+o+(-2===d?i:x)', 's+o+(-2===d?i:"")'],
    ],
    'expressions in the place of an attribute': [
      ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));', ''],
      [
        ':1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))',
        ':i=new r.ctor(h,r.name,t)',
      ],
      [
        'class Z{constructor(t,i,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=s}' +
          'get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t)}}',
        '',
      ],
    ],
    'news of connection, which only asynchronous directives listen to': [
      ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
      ['for(this._$AP?.(!1,!0,s);t!==this._$AB;)', 'for(;t!==this._$AB;)'],
    ],
    'what parts know of their parents, which only directives ask': [
      [
        'constructor(t,i){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i}' +
          'get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t)',
        'constructor(t){this._$AV=[],this._$AD=t}u(t)',
      ],
      [
        'get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,i,s,e){this.type=2,this._$AH=A,this._$AN=void 0,' +
          'this._$AA=t,this._$AB=i,this._$AM=s,this.options=e,this._$Cv=e?.isConnected??!0}',
        'constructor(t,i,s){this._$AH=A,this._$AA=t,this._$AB=i,this.options=s}',
      ],
      [
        'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;' +
          'return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
        '',
      ],
      ['2===r.type?i=new k(h,h.nextSibling,this,t)', '2===r.type?i=new k(h,h.nextSibling,t)'],
      ['new k(this.O(c()),this.O(c()),this,this.options)', 'new k(this.O(c()),this.O(c()),this.options)'],
      ['new R(e,this)', 'new R(e)'],
    ],
    'attributes of several expressions, or of words and expressions': [
      [
        'get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,i,s,e,h){this.type=1,' +
          'this._$AH=A,this._$AN=void 0,this.element=t,this.name=i,this._$AM=e,this.options=h,' +
          's.length>2||""!==s[0]||""!==s[1]?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=A}',
        'constructor(t,i,s){this._$AH=A,this.element=t,this.name=i,this.options=s}',
      ],
      [
        '_$AI(t,i=this,s,e){const h=this.strings;let o=!1;if(void 0===h)t=M(this,t,i,0),o=!a(t)||t!==this._$AH&&t!==E,' +
          'o&&(this._$AH=t);else{const e=t;let n,r;for(t=h[0],n=0;n<h.length-1;n++)r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),' +
          'o||=!a(r)||r!==this._$AH[n],r===A?t=A:t!==A&&(t+=(r??"")+h[n+1]),this._$AH[n]=r}o&&!e&&this.j(t)}',
        '_$AI(t){a(t)&&t===this._$AH||this.j(this._$AH=t)}',
      ],
      [
        'void 0!==s&&(void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i])),i++',
        's._$AI(t[i++])',
      ],
      ['s=r.getAttribute(t).split(o),', ''],
      ['name:e[2],strings:s,ctor', 'name:e[2],ctor'],
      ['constructor(){super(...arguments),this.type=3}', ''],
      ['constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', ''],
    ],
    'compiled templates, and places to render that are not a root': [
      [
        'e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
        'e=this._$AC(t)',
      ],
      ['const{values:i,_$litType$:s}=t,', 'const{values:i}=t,'],
      ['const e=s?.renderBefore??i;let h=e._$litPart$;', 'let h=i._$litPart$;'],
      [
        'const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})',
        'i._$litPart$=h=new k(i.appendChild(c()),null,s)',
      ],
      ['e=(t?.creationScope??l).importNode(i,!0)', 'e=l.importNode(i,!0)'],
    ],
    'boolean attributes, and listeners with options': [
      [
        'class L extends H{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==A)}}',
        '',
      ],
      ['"."===e[1]?I:"?"===e[1]?L:"@"===e[1]?z:H', '"."===e[1]?I:"@"===e[1]?z:H'],
      [
        '_$AI(t,i=this){if((t=M(this,t,i,0)??A)===E)return;const s=this._$AH,e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);' +
          'e&&this.element.removeEventListener(this.name,this,s),h&&this.element.addEventListener(this.name,this,t),this._$AH=t',
        '_$AI(t){this._$AH===A&&this.element.addEventListener(this.name,this);this._$AH=t??A',
      ],
      [
        '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
        'this._$AH!==A&&this._$AH.call(this.options.host,t)',
      ],
    ],
    'lists other than arrays': [['d=t=>u(t)||"function"==typeof t?.[Symbol.iterator]', 'd=u']],
    directives: [
      [
        'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;' +
          'return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),' +
          'void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
        '',
      ],
      ['_$AI(t,i=this){t=M(this,t,i),a(t)?', '_$AI(t){a(t)?'],
      ['t!==this._$AH&&t!==E&&this._(t)', 't!==this._$AH&&this._(t)'],
      ['const j={M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z}', 'const j={}'],
    ],
  },
  'lit-element/lit-element.js': {
    'a render() that changes nothing': [['render(){return r}', 'render(){}']],
    'news of connection, which only asynchronous directives listen to': [
      [
        'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}' +
          'disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
        '',
      ],
      ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
      ['this._$Do=e(', 'e('],
      [',this._$Do=void 0', ''],
      ['return this.renderOptions.renderBefore??=t.firstChild,t', 'return t'],
    ],
    'polyfills and names on window': [
      [
        ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
        ';',
      ],
      ['(s.litElementVersions??=[]).push("4.2.2");', ''],
      ['const s=globalThis;', ''],
    ],
  },
  '@lit/reactive-element/reactive-element.js': {
    'polyfills and names on window': [
      ['p=a.reactiveElementPolyfillSupport,', ''],
      [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2");', ';'],
    ],
    'standard decorators': [
      ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
      [
        'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);' +
          'if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
        '',
      ],
    ],
    'static properties': [
      [
        'if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(d("properties"))){const t=this.properties,s=[...r(t),...o(t)];' +
          'for(const i of s)this.createProperty(i,t[i])}',
        'this.finalized=!0,this._$Ei();',
      ],
      ['getOwnPropertyNames:r,getOwnPropertySymbols:o,', ''],
    ],
    'properties that wrap an accessor of their own': [
      [
        'this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(t,s),!s.noAccessor){' +
          'const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}}',
        'this.elementProperties.set(t,s);const i=Symbol();e(this.prototype,t,this.getPropertyDescriptor(t,i,s))}',
      ],
      ['if(s.state&&(s.attribute=!1),this._$Ei(),', 's.state&&(s.attribute=!1),this._$Ei(),'],
      [
        'const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};' +
          'return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)},configurable:!0,enumerable:!0}',
        'return{get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate(t,h,i)},configurable:!0,enumerable:!0}',
      ],
      [
        'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];' +
          '!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
        '',
      ],
      ['C(t,s,{useDefault:i,reflect:e,wrapped:h},r){', 'C(t,s,{useDefault:i,reflect:e},r){'],
      [',!0!==h||void 0!==r)||(', ',1)||('],
      ['getOwnPropertyDescriptor:h,', ''],
    ],
    'controllers that leave': [['removeController(t){this._$EO?.delete(t)}', '']],
    'attributes that hold JSON': [
      ['case Object:case Array:t=null==t?t:JSON.stringify(t)', ''],
      ['case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}', ''],
    ],
    'converters that are functions': [['"function"==typeof t.converter?{fromAttribute:t.converter}:', '']],
    'properties whose names are symbols': [['"string"==typeof t?t.toLowerCase():void 0', 't.toLowerCase()']],
    'styles in lists of lists, or twice': [
      [
        'static finalizeStyles(s){const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}' +
          'else void 0!==s&&i.push(t(s));return i}',
        '',
      ],
      ['this.elementStyles=this.finalizeStyles(this.styles)', 'this.elementStyles=this.styles'],
    ],
    'ways into the update that no element takes': [
      ['this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),', 'this.hasUpdated=!0,'],
      ['firstUpdated(t){}', ''],
      ['shouldUpdate(t){return!0}', ''],
      [
        'let t=!1;const s=this._$AL;try{t=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)):this._$EM()}' +
          'catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(s)',
        'const s=this._$AL;try{this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)}' +
          'catch(s){throw this._$EM(),s}this._$AE(s)',
      ],
      [
        'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}',
        'return this.performUpdate(),!this.isUpdatePending}',
      ],
      ['return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}', 'return this._$ES}'],
    ],
    initializers: [
      ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
      [',void 0!==t.l&&(this.l=[...t.l])', ''],
      [',this.constructor.l?.forEach(t=>t(this))', ''],
    ],
  },
  '@lit/reactive-element/css-tag.js': {
    // Every browser that is supported adopts style sheets; Lit's other way writes a style element.
    'expressions in styles, and browsers without adopted style sheets': [
      [/^[^]*$/, readFileSync(new URL('./lit-css-tag.js', import.meta.url), 'utf8')],
    ],
  },
};

const fileOf = (id) => Object.keys(CUTS).find((file) => id.split('?')[0].endsWith(`/node_modules/${file}`));

function cut(code, file) {
  for (const [what, pieces] of Object.entries(CUTS[file]))
    for (const [piece, instead] of pieces) {
      const parts = code.split(piece);
      if (typeof piece === 'string' && parts.length !== 2)
        throw new Error(
          `${file}: to leave out ${what}, scripts/plugins/trim-lit.mjs looks for ${JSON.stringify(piece.slice(0, 60))} and found it ` +
            `${parts.length - 1} times. Lit has changed: mend the list.`,
        );
      code = code.replace(piece, () => instead);
    }
  return code;
}

export function trimLit() {
  const left = new Set(Object.keys(CUTS));
  return {
    name: 'trim-lit',
    enforce: 'pre',
    resolveId(source) {
      if (/^lit(-html)?\/(async-)?directive/.test(source))
        this.error(
          `${source}: the CDN builds leave directives out of Lit. Take them back in scripts/plugins/trim-lit.mjs first.`,
        );
    },
    transform(code, id) {
      const file = fileOf(id);
      if (!file) return null;
      left.delete(file);
      return { code: cut(code, file), map: null };
    },
    generateBundle() {
      if (left.size > 0)
        this.error(
          `scripts/plugins/trim-lit.mjs names files that are not in the bundle: ${[...left].join(', ')}.`,
        );
    },
  };
}
