import{n as e,r as t,t as n}from"./token-C6sSf5tA.js";var r=globalThis,i=r.ShadowRoot&&(r.ShadyCSS===void 0||r.ShadyCSS.nativeShadow)&&`adoptedStyleSheets`in Document.prototype&&`replace`in CSSStyleSheet.prototype,a=Symbol(),o=new WeakMap,s=class{constructor(e,t,n){if(this._$cssResult$=!0,n!==a)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o,t=this.t;if(i&&e===void 0){let n=t!==void 0&&t.length===1;n&&(e=o.get(t)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),n&&o.set(t,e))}return e}toString(){return this.cssText}},c=e=>new s(typeof e==`string`?e:e+``,void 0,a),l=(e,t)=>{if(i)e.adoptedStyleSheets=t.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let n of t){let t=document.createElement(`style`),i=r.litNonce;i!==void 0&&t.setAttribute(`nonce`,i),t.textContent=n.cssText,e.appendChild(t)}},u=i?e=>e:e=>e instanceof CSSStyleSheet?(e=>{let t=``;for(let n of e.cssRules)t+=n.cssText;return c(t)})(e):e,{is:ee,defineProperty:te,getOwnPropertyDescriptor:ne,getOwnPropertyNames:re,getOwnPropertySymbols:ie,getPrototypeOf:ae}=Object,d=globalThis,oe=d.trustedTypes,se=oe?oe.emptyScript:``,ce=d.reactiveElementPolyfillSupport,f=(e,t)=>e,le={toAttribute(e,t){switch(t){case Boolean:e=e?se:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let n=e;switch(t){case Boolean:n=e!==null;break;case Number:n=e===null?null:Number(e);break;case Object:case Array:try{n=JSON.parse(e)}catch{n=null}}return n}},ue=(e,t)=>!ee(e,t),de={attribute:!0,type:String,converter:le,reflect:!1,useDefault:!1,hasChanged:ue};Symbol.metadata??=Symbol(`metadata`),d.litPropertyMetadata??=new WeakMap;var p=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=de){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){let n=Symbol(),r=this.getPropertyDescriptor(e,n,t);r!==void 0&&te(this.prototype,e,r)}}static getPropertyDescriptor(e,t,n){let{get:r,set:i}=ne(this.prototype,e)??{get(){return this[t]},set(e){this[t]=e}};return{get:r,set(t){let a=r?.call(this);i?.call(this,t),this.requestUpdate(e,a,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??de}static _$Ei(){if(this.hasOwnProperty(f(`elementProperties`)))return;let e=ae(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(f(`finalized`)))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(f(`properties`))){let e=this.properties,t=[...re(e),...ie(e)];for(let n of t)this.createProperty(n,e[n])}let e=this[Symbol.metadata];if(e!==null){let t=litPropertyMetadata.get(e);if(t!==void 0)for(let[e,n]of t)this.elementProperties.set(e,n)}this._$Eh=new Map;for(let[e,t]of this.elementProperties){let n=this._$Eu(e,t);n!==void 0&&this._$Eh.set(n,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let t=[];if(Array.isArray(e)){let n=new Set(e.flat(1/0).reverse());for(let e of n)t.unshift(u(e))}else e!==void 0&&t.push(u(e));return t}static _$Eu(e,t){let n=t.attribute;return!1===n?void 0:typeof n==`string`?n:typeof e==`string`?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,t=this.constructor.elementProperties;for(let n of t.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return l(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,n){this._$AK(e,n)}_$ET(e,t){let n=this.constructor.elementProperties.get(e),r=this.constructor._$Eu(e,n);if(r!==void 0&&!0===n.reflect){let i=(n.converter?.toAttribute===void 0?le:n.converter).toAttribute(t,n.type);this._$Em=e,i==null?this.removeAttribute(r):this.setAttribute(r,i),this._$Em=null}}_$AK(e,t){let n=this.constructor,r=n._$Eh.get(e);if(r!==void 0&&this._$Em!==r){let e=n.getPropertyOptions(r),i=typeof e.converter==`function`?{fromAttribute:e.converter}:e.converter?.fromAttribute===void 0?le:e.converter;this._$Em=r;let a=i.fromAttribute(t,e.type);this[r]=a??this._$Ej?.get(r)??a,this._$Em=null}}requestUpdate(e,t,n,r=!1,i){if(e!==void 0){let a=this.constructor;if(!1===r&&(i=this[e]),n??=a.getPropertyOptions(e),!((n.hasChanged??ue)(i,t)||n.useDefault&&n.reflect&&i===this._$Ej?.get(e)&&!this.hasAttribute(a._$Eu(e,n))))return;this.C(e,t,n)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(e,t,{useDefault:n,reflect:r,wrapped:i},a){n&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,a??t??this[e]),!0!==i||a!==void 0)||(this._$AL.has(e)||(this.hasUpdated||n||(t=void 0),this._$AL.set(e,t)),!0===r&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[e,t]of this._$Ep)this[e]=t;this._$Ep=void 0}let e=this.constructor.elementProperties;if(e.size>0)for(let[t,n]of e){let{wrapped:e}=n,r=this[t];!0!==e||this._$AL.has(t)||r===void 0||this.C(t,void 0,n,r)}}let e=!1,t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(e=>e.hostUpdate?.()),this.update(t)):this._$EM()}catch(t){throw e=!1,this._$EM(),t}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(e){}firstUpdated(e){}};p.elementStyles=[],p.shadowRootOptions={mode:`open`},p[f(`elementProperties`)]=new Map,p[f(`finalized`)]=new Map,ce?.({ReactiveElement:p}),(d.reactiveElementVersions??=[]).push(`2.1.2`);var fe=globalThis,pe=e=>e,me=fe.trustedTypes,he=me?me.createPolicy(`lit-html`,{createHTML:e=>e}):void 0,ge=`$lit$`,m=`lit$${Math.random().toFixed(9).slice(2)}$`,_e=`?`+m,ve=`<${_e}>`,h=document,g=()=>h.createComment(``),_=e=>e===null||typeof e!=`object`&&typeof e!=`function`,ye=Array.isArray,be=e=>ye(e)||typeof e?.[Symbol.iterator]==`function`,xe=`[ 	
\f\r]`,v=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Se=/-->/g,Ce=/>/g,y=RegExp(`>|${xe}(?:([^\\s"'>=/]+)(${xe}*=${xe}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,`g`),we=/'/g,Te=/"/g,Ee=/^(?:script|style|textarea|title)$/i,b=(e=>(t,...n)=>({_$litType$:e,strings:t,values:n}))(1),x=Symbol.for(`lit-noChange`),S=Symbol.for(`lit-nothing`),De=new WeakMap,C=h.createTreeWalker(h,129);function Oe(e,t){if(!ye(e)||!e.hasOwnProperty(`raw`))throw Error(`invalid template strings array`);return he===void 0?t:he.createHTML(t)}var ke=(e,t)=>{let n=e.length-1,r=[],i,a=t===2?`<svg>`:t===3?`<math>`:``,o=v;for(let t=0;t<n;t++){let n=e[t],s,c,l=-1,u=0;for(;u<n.length&&(o.lastIndex=u,c=o.exec(n),c!==null);)u=o.lastIndex,o===v?c[1]===`!--`?o=Se:c[1]===void 0?c[2]===void 0?c[3]!==void 0&&(o=y):(Ee.test(c[2])&&(i=RegExp(`</`+c[2],`g`)),o=y):o=Ce:o===y?c[0]===`>`?(o=i??v,l=-1):c[1]===void 0?l=-2:(l=o.lastIndex-c[2].length,s=c[1],o=c[3]===void 0?y:c[3]===`"`?Te:we):o===Te||o===we?o=y:o===Se||o===Ce?o=v:(o=y,i=void 0);let ee=o===y&&e[t+1].startsWith(`/>`)?` `:``;a+=o===v?n+ve:l>=0?(r.push(s),n.slice(0,l)+ge+n.slice(l)+m+ee):n+m+(l===-2?t:ee)}return[Oe(e,a+(e[n]||`<?>`)+(t===2?`</svg>`:t===3?`</math>`:``)),r]},Ae=class e{constructor({strings:t,_$litType$:n},r){let i;this.parts=[];let a=0,o=0,s=t.length-1,c=this.parts,[l,u]=ke(t,n);if(this.el=e.createElement(l,r),C.currentNode=this.el.content,n===2||n===3){let e=this.el.content.firstChild;e.replaceWith(...e.childNodes)}for(;(i=C.nextNode())!==null&&c.length<s;){if(i.nodeType===1){if(i.hasAttributes())for(let e of i.getAttributeNames())if(e.endsWith(ge)){let t=u[o++],n=i.getAttribute(e).split(m),r=/([.?@])?(.*)/.exec(t);c.push({type:1,index:a,name:r[2],strings:n,ctor:r[1]===`.`?Pe:r[1]===`?`?Fe:r[1]===`@`?Ie:Ne}),i.removeAttribute(e)}else e.startsWith(m)&&(c.push({type:6,index:a}),i.removeAttribute(e));if(Ee.test(i.tagName)){let e=i.textContent.split(m),t=e.length-1;if(t>0){i.textContent=me?me.emptyScript:``;for(let n=0;n<t;n++)i.append(e[n],g()),C.nextNode(),c.push({type:2,index:++a});i.append(e[t],g())}}}else if(i.nodeType===8){if(i.data===_e)c.push({type:2,index:a});else{let e=-1;for(;(e=i.data.indexOf(m,e+1))!==-1;)c.push({type:7,index:a}),e+=m.length-1}}a++}}static createElement(e,t){let n=h.createElement(`template`);return n.innerHTML=e,n}};function w(e,t,n=e,r){if(t===x)return t;let i=r===void 0?n._$Cl:n._$Co?.[r],a=_(t)?void 0:t._$litDirective$;return i?.constructor!==a&&(i?._$AO?.(!1),a===void 0?i=void 0:(i=new a(e),i._$AT(e,n,r)),r===void 0?n._$Cl=i:(n._$Co??=[])[r]=i),i!==void 0&&(t=w(e,i._$AS(e,t.values),i,r)),t}var je=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:n}=this._$AD,r=(e?.creationScope??h).importNode(t,!0);C.currentNode=r;let i=C.nextNode(),a=0,o=0,s=n[0];for(;s!==void 0;){if(a===s.index){let t;s.type===2?t=new Me(i,i.nextSibling,this,e):s.type===1?t=new s.ctor(i,s.name,s.strings,this,e):s.type===6&&(t=new Le(i,this,e)),this._$AV.push(t),s=n[++o]}a!==s?.index&&(i=C.nextNode(),a++)}return C.currentNode=h,r}p(e){let t=0;for(let n of this._$AV)n!==void 0&&(n.strings===void 0?n._$AI(e[t]):(n._$AI(e,n,t),t+=n.strings.length-2)),t++}},Me=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,n,r){this.type=2,this._$AH=S,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=n,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=w(this,e,t),_(e)?e===S||e==null||e===``?(this._$AH!==S&&this._$AR(),this._$AH=S):e!==this._$AH&&e!==x&&this._(e):e._$litType$===void 0?e.nodeType===void 0?be(e)?this.k(e):this._(e):this.T(e):this.$(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==S&&_(this._$AH)?this._$AA.nextSibling.data=e:this.T(h.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:n}=e,r=typeof n==`number`?this._$AC(e):(n.el===void 0&&(n.el=Ae.createElement(Oe(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===r)this._$AH.p(t);else{let e=new je(r,this),n=e.u(this.options);e.p(t),this.T(n),this._$AH=e}}_$AC(e){let t=De.get(e.strings);return t===void 0&&De.set(e.strings,t=new Ae(e)),t}k(t){ye(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,i=0;for(let a of t)i===n.length?n.push(r=new e(this.O(g()),this.O(g()),this,this.options)):r=n[i],r._$AI(a),i++;i<n.length&&(this._$AR(r&&r._$AB.nextSibling,i),n.length=i)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let t=pe(e).nextSibling;pe(e).remove(),e=t}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},Ne=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,n,r,i){this.type=1,this._$AH=S,this._$AN=void 0,this.element=e,this.name=t,this._$AM=r,this.options=i,n.length>2||n[0]!==``||n[1]!==``?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=S}_$AI(e,t=this,n,r){let i=this.strings,a=!1;if(i===void 0)e=w(this,e,t,0),a=!_(e)||e!==this._$AH&&e!==x,a&&(this._$AH=e);else{let r=e,o,s;for(e=i[0],o=0;o<i.length-1;o++)s=w(this,r[n+o],t,o),s===x&&(s=this._$AH[o]),a||=!_(s)||s!==this._$AH[o],s===S?e=S:e!==S&&(e+=(s??``)+i[o+1]),this._$AH[o]=s}a&&!r&&this.j(e)}j(e){e===S?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??``)}},Pe=class extends Ne{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===S?void 0:e}},Fe=class extends Ne{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==S)}},Ie=class extends Ne{constructor(e,t,n,r,i){super(e,t,n,r,i),this.type=5}_$AI(e,t=this){if((e=w(this,e,t,0)??S)===x)return;let n=this._$AH,r=e===S&&n!==S||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,i=e!==S&&(n===S||r);r&&this.element.removeEventListener(this.name,this,n),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH==`function`?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},Le=class{constructor(e,t,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){w(this,e)}},Re=fe.litHtmlPolyfillSupport;Re?.(Ae,Me),(fe.litHtmlVersions??=[]).push(`3.3.3`);var ze=(e,t,n)=>{let r=n?.renderBefore??t,i=r._$litPart$;if(i===void 0){let e=n?.renderBefore??null;r._$litPart$=i=new Me(t.insertBefore(g(),e),e,void 0,n??{})}return i._$AI(e),i},Be=globalThis,T=class extends p{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=ze(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return x}};T._$litElement$=!0,T.finalized=!0,Be.litElementHydrateSupport?.({LitElement:T});var Ve=Be.litElementPolyfillSupport;Ve?.({LitElement:T}),(Be.litElementVersions??=[]).push(`4.2.2`);var He=(e,t)=>{let n=t.replace(/\[(\d+)\]/g,`.$1`).replace(/^correction\.(?!lang$)/,``),[,r=``,i=``]=/^attributions\.(\d+)\.(?:newSpeaker\.)?(\w+)$/.exec(n)??[],a=n.includes(`newSpeaker.`);return(r===``?null:Ue(e,r,a?`new-${i}`:i))??We(e)[n]??We(e)[n.split(`.`)[0]??``]??null},Ue=(e,t,n)=>{let r={"new-name":e.speakerName,"new-kind":e.kindTitle,"new-lang":e.speakerLang,"new-slug":e.speakerSlug,basis:e.basisTitle,standing:e.standingTitle,note:e.note}[n];return r===void 0?null:{label:r,id:`${n}-${t}`}},We=e=>({why:{label:e.why,id:`why`},act:{label:e.actDone,id:`act`},within:{label:e.reportedInside,id:null},attributions:{label:e.speakers,id:`find-speaker`},chain:{label:e.chain,id:`find-source`},topics:{label:e.topics,id:`find-topic`},"find-speaker":{label:e.findSpeaker,id:`find-speaker`},"find-source":{label:e.findLink,id:`find-source`},"find-topic":{label:e.findTopic,id:`find-topic`},said:{label:e.edtf,id:`edtf`},"said.note":{label:e.note,id:`date-note`},"said.phrase":{label:e.role.SAID,id:null},content:{label:e.role.CONTENT,id:null},verbatim:{label:e.role.VERBATIM,id:null},cue:{label:e.role.CUE,id:null},speaker:{label:e.role.SPEAKER,id:null},"correction.lang":{label:e.language,id:`words-lang`},text:{label:e.body,id:`paste-body`},html:{label:e.body,id:`paste-body`},title:{label:e.headline,id:`paste-title`},url:{label:e.url,id:`paste-url`},publisher:{label:e.publisher,id:`paste-publisher`},wire:{label:e.wire,id:`paste-wire`},day:{label:e.published,id:`day`},published:{label:e.published,id:`paste-published`},lang:{label:e.articleLang,id:`paste-lang`}}),Ge=(e,t,n,r)=>{if(n===r)return r;for(let t of e.querySelectorAll(`[data-fault]`))t.removeAttribute(`data-fault`),t.removeAttribute(`aria-invalid`);let i=n?.field?He(t,n.field)?.id:null,a=i?e.querySelector(`#${CSS.escape(i)}`):null;return a?.checkVisibility()&&(a.setAttribute(`data-fault`,``),a.setAttribute(`aria-invalid`,`true`),a.focus()),n},Ke=({key:e,code:t})=>{if(/^[a-z]$/i.test(e))return e.toLowerCase();if(e===`?`||e===`؟`)return`?`;let[,n]=/^Key([A-Z])$/.exec(t)??[];return e.length===1&&n!==void 0?n.toLowerCase():e},qe=(e,t)=>{let n=String.raw`\p{Script=${t}}`,[r,i,a,o]=[new RegExp(n,`u`),RegExp(`^${n}`,`u`),RegExp(`^${n}+$`,`u`),new RegExp(n,`gu`)];return{code:e,isIn:e=>r.test(e),begins:e=>i.test(e),isAll:e=>a.test(e),count:e=>e.match(o)?.length??0}},Je=qe(`Arab`,`Arabic`);qe(`Latn`,`Latin`);var Ye=new Set([`ar`,`arc`,`ckb`,`dv`,`fa`,`he`,`ps`,`sd`,`ug`,`ur`,`yi`]),E=e=>Ye.has(e.split(`-`)[0]?.toLowerCase()??``)?`rtl`:`ltr`,Xe=(e,t)=>{let n=Je.isIn(e);return n===(E(t)===`rtl`)?t:n?`ar`:`en`},D=e=>b`<bdi lang=${Je.isIn(e)?`ar`:`en`}>${e}</bdi>`,Ze=(e,t)=>b`<q lang=${t} dir=${E(t)}>${e}</q>`,O=({words:e},t,n=S)=>b`<div role="alert" class="alert">
    ${t?b`<div class="refusal">
            <p><strong>${e.refusals[t.code]??e.refused}</strong></p>
            ${t.message===``?S:b`<p class="detail" lang="en" dir="ltr">${t.message}</p>`}
            ${t.field?b`<p class="detail">${e.field}: ${He(e,t.field)?.label??b`<code lang="en" dir="ltr">${t.field}</code>`}</p>`:S}
            ${n}
          </div>`:S}
  </div>`,k=(e,t)=>e.currentTarget.closest(`fieldset`)?.querySelector(t)?.focus(),A=({shortcuts:e},t)=>e?b`<kbd aria-hidden="true">${t}</kbd>`:S,Qe={record:`REVIEWED`,rejected:`REJECTED`},$e=e=>{let t=new URLSearchParams(e),n=t.get(`state`);return{view:t.get(`view`)===`paste`?`paste`:`review`,document:t.get(`document`)||null,statement:t.get(`statement`)||null,state:n===`record`||n===`rejected`?Qe[n]:`DRAFT`,text:t.get(`text`)?.trim()??``,order:t.get(`order`)===`text`?`DOCUMENT_ORDER`:`LEAST_CONFIDENT`}},j=({view:e,document:t,statement:n,state:r,text:i,order:a})=>{let o=new URLSearchParams;e===`paste`&&o.set(`view`,`paste`),t!==null&&o.set(`document`,t),n!==null&&o.set(`statement`,n);for(let[e,t]of Object.entries(Qe))t===r&&o.set(`state`,e);return i!==``&&o.set(`text`,i),a===`DOCUMENT_ORDER`&&o.set(`order`,`text`),`?${o.toString()}`},et=(e,t)=>j({...e,view:`review`})===j({...t,view:`review`}),tt=`0`,nt=({slug:e,title:t,lang:n,published:r,publisher:i})=>({id:`new ${e}`,version:tt,text:``,kind:`INDIRECT`,act:`SAID`,cue:null,lang:n,doubts:[],confidence:null,review:`DRAFT`,said:r&&{edtf:r.edtf,basis:`INFERRED`,phrase:null,note:null},attributions:[],chain:[],within:null,topics:[],document:{slug:e,title:t,lang:n,publisher:i,wire:null},evidence:[]}),rt=({base:e})=>e.version===tt,it={ar:{name:`العربية`,numbers:`ar-u-nu-arab`,dates:`ar-u-ca-gregory-nu-arab`,preview:`ar_AR`},en:{name:`English`,numbers:`en`,dates:`en-GB`,preview:`en_GB`}},at=e=>typeof e==`string`&&Object.hasOwn(it,e);Object.keys(it).filter(at);var ot=it,st={day:{day:`numeric`,month:`long`,year:`numeric`},month:{month:`long`,year:`numeric`},year:{year:`numeric`}},ct=new Map,lt=new Map,ut=(e,t)=>{let n=`${e} ${t}`,r=ct.get(n)??new Intl.NumberFormat(ot[e].numbers,{style:t});return ct.set(n,r),r},M=(e,t)=>ut(e,`decimal`).format(t),dt=(e,t)=>ut(e,`percent`).format(t),ft=(e,t,n)=>{let r=`${e} ${t}`,i=lt.get(r)??new Intl.DateTimeFormat(ot[e].dates,{...st[t],timeZone:`UTC`});return lt.set(r,i),i.format(n)},pt=({lang:e,words:t},n)=>{let[,r=``,i=``]=/^(\d{4}(?:-\d{2}(?:-\d{2})?)?)([~?%]?)$/.exec(n)??[];if(r===``)return null;let a=r.length===10?`day`:r.length===7?`month`:`year`,o=new Date(r);if(Number.isNaN(o.getTime()))return null;let s=ft(e,a,o);return i===``?s:i===`?`?t.date.perhaps(s):t.date.about(s)},mt=(e,t)=>{let[n=``,r]=t.split(`/`);if(r===void 0)return pt(e,t)??t;let[i,a]=[pt(e,n),pt(e,r)],{date:o}=e.words;return i!==null&&a!==null?o.range(i,a):i!==null&&(r===`..`||r===``)?o.openEnd(i):a!==null&&(n===`..`||n===``)?o.openStart(a):t},ht={ى:`ي`,ی:`ي`,ې:`ي`,ے:`ي`,ة:`ه`,ۃ:`ه`,ہ:`ه`,ھ:`ه`,ە:`ه`,ک:`ك`,ڪ:`ك`,ٱ:`ا`,ٲ:`ا`,ٳ:`ا`,ß:`ss`,ẞ:`ss`,æ:`ae`,œ:`oe`,ø:`o`,ł:`l`,đ:`d`,ð:`d`,þ:`th`,ı:`i`,ς:`σ`},gt=`ـ`,_t=RegExp(`[[\\p{Mn}&&[\\p{Script=Inherited}\\p{Script=Arabic}\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\p{Script=Hebrew}]]--[\\u3099\\u309A]]`,`v`),vt=RegExp(`[[\\p{Cf}\\p{Cc}]--[\\t\\n\\v\\f\\r]]`,`v`),yt=/\p{Nd}/u,N=e=>{let t=``;for(let n of e)t+=xt(n);return t},bt=new Map,xt=e=>{let t=bt.get(e);if(t!==void 0)return t;let n=St(e);return bt.size<4096&&bt.set(e,n),n},St=e=>{let t=``;for(let n of e.normalize(`NFKD`).toLowerCase().normalize(`NFKD`))n===gt||_t.test(n)||vt.test(n)||(t+=ht[n]??(yt.test(n)?String(Ct(n)):n));return t},Ct=e=>{let t=e.codePointAt(0)??0,n=t;for(;yt.test(String.fromCodePoint(n-1))&&t-n<9;)n--;return t-n},wt=e=>e.split(/\s+/u).filter(Boolean).map(N),Tt=(e,...t)=>new Set(wt(e).flatMap(e=>[e,...t.map(t=>N(t)+e)])),Et={names:[`يناير`,`فبراير شباط`,`مارس آذار`,`أبريل نيسان إبريل`,`مايو أيار`,`يونيو حزيران يونيه`,`يوليو تموز يوليه`,`أغسطس آب`,`سبتمبر أيلول`,`أكتوبر`,`نوفمبر`,`ديسمبر`],doubled:new Map([[`كانون الاول`,12],[`كانون الثاني`,1],[`تشرين الاول`,10],[`تشرين الثاني`,11]]),alone:new Map,fillers:Tt(`من شهر عام سنة م`)},Dt={names:[`january jan`,`february feb`,`march`,`april apr`,`may`,`june jun`,`july jul`,`august aug`,`september sept sep`,`october oct`,`november nov`,`december dec`],doubled:new Map,alone:new Map([[`mar`,3]]),fillers:Tt(`of the`)},Ot=({names:e})=>e.flatMap((e,t)=>e.split(` `).map(e=>[N(e),t+1])),P={kind:`UNREAD`},kt=e=>{let t={months:new Map(e.flatMap(e=>[...Ot(e),...e.doubled,...e.alone])),fillers:new Set(e.flatMap(({fillers:e})=>[...e]))};return e=>{let n=At(e);return Mt.test(n)?n.split(`/`).every(Nt)?{kind:`DATE`,edtf:n}:P:Rt(n)??Bt(n,t)}},At=e=>e.replace(/\p{Cf}/gu,``).replace(/[\u2010-\u2015\u2212]/g,`-`).replace(/\p{Nd}/gu,N).trim(),jt=String.raw`[\dX]{4}(?:-[\dX]{2}){0,2}[?~%]?`,Mt=new RegExp(String.raw`^(?:${jt}(?:/(?:${jt}|\.\.)?)?|(?:\.\.)?/${jt})$`),Nt=e=>{let[t=``,n=`01`,r]=e.replace(/[?~%]$/,``).split(`-`);return/^\d+$/.test(`${t}${n}${r??``}`)?r===void 0?Pt(Number(n))||/^2[1-4]$/.test(n):I(Number(t),Number(n),Number(r))!==null:!0},Pt=e=>e>=1&&e<=12,F=(e,t)=>String(e).padStart(t,`0`),I=(e,t,n)=>{let r=`${F(e,4)}-${F(t,2)}-${F(n,2)}`,i=Date.parse(`${r}T00:00:00Z`);return Number.isNaN(i)||new Date(i).toISOString().slice(0,10)!==r?null:r},Ft=e=>e===null?P:{kind:`DATE`,edtf:e},It=(e,t)=>Ft(Pt(t)?`${F(e,4)}-${F(t,2)}`:null),Lt=/^(\d{1,4})\s*([/.-])\s*(\d{1,4})(?:\s*\2\s*(\d{1,4}))?$/,Rt=e=>{let[,t=``,,n=``,r=``]=Lt.exec(e)??[];if(t===``)return;let i=[t,n,r].filter(Boolean),[a=0,o=0,s=0]=i.map(Number),c=i.map(({length:e})=>e<=2?`d`:e===4?`y`:`?`).join(``);return c===`yd`?It(a,o):c===`dy`?It(o,a):c===`ydd`?Ft(I(a,o,s)):c===`ddy`?zt(s,a,o):P},zt=(e,t,n)=>{let[r,i]=[I(e,n,t),I(e,t,n)];return r!==null&&i!==null&&r!==i?{kind:`AMBIGUOUS`,between:[r,i]}:Ft(r??i)},Bt=(e,{months:t,fillers:n})=>{let r=N(e).split(/[\s,،./()-]+/u).filter(e=>e!==``&&!n.has(e)),i=new Set,a=[];for(let e=0;e<r.length;e++){let[n=``,o=``]=r.slice(e,e+2),s=t.get(`${n} ${o}`),c=s??t.get(n);c===void 0?a.push(n):i.add(c),s!==void 0&&e++}let[o=0]=i;return i.size===1?Vt(o,a):P},Vt=(e,t)=>{let n=t.flatMap(e=>/^(\d{4})م?$/.exec(e)?.[1]??[]),r=t.flatMap(e=>/^(\d{1,2})(?:st|nd|rd|th)?$/.exec(e)?.[1]??[]);if(n.length!==1||r.length>1||n.length+r.length!==t.length)return P;let[i,a]=[Number(n[0]),r[0]];return a===void 0?It(i,e):Ft(I(i,e,Number(a)))},Ht=kt([Et,Dt]),Ut=e=>{let t=Ht(e);return t.kind===`DATE`?t.edtf:e.trim()},Wt=(e,t)=>{let{kind:n}=Ht(e);return e.trim()===``||n===`DATE`?null:{code:n===`AMBIGUOUS`?`DATE_AMBIGUOUS`:`DATE_UNREAD`,message:``,field:t}},Gt=(e,t,n)=>{if(e.trim()===``)return null;let r=Ht(e),i=e=>mt({lang:t,words:n},e);if(r.kind===`DATE`)return{...r,text:i(r.edtf)};if(r.kind===`UNREAD`)return{kind:r.kind,text:n.dateUnread};let[a,o]=r.between;return{kind:r.kind,text:n.dateAmbiguous(i(a),i(o))}},Kt={role:null,basis:`NAMED`,standing:`ASSERTED`,note:``},qt={"find-speaker":``,"find-source":``,"find-topic":``},L=e=>{let{lang:t,act:n,within:r,attributions:i,topics:a,said:o,evidence:s}=e,c=e=>s.filter(t=>t.role===e).map(Jt);return{lang:t,act:n,within:r?.id??null,content:c(`CONTENT`),verbatim:c(`VERBATIM`),cue:c(`CUE`)[0]??null,speaker:c(`SPEAKER`)[0]??null,attributions:i.map(Yt),chain:Xt(e),topics:a,said:{edtf:o?.edtf??``,basis:o?.basis??`STATED`,note:o?.note??``,phrase:c(`SAID`)[0]??null}}},Jt=({start:e,end:t,exact:n})=>({start:e,end:t,exact:n}),Yt=({speaker:e,note:t,...n})=>({...n,who:{known:e},note:t??``}),Xt=({chain:e,document:t,evidence:n})=>(Zt({chain:e,document:t})?e.slice(0,-1):e).map(({source:e,speaker:t,name:r,position:i})=>{let a=e=>n.find(t=>t.role===e&&t.link===i),o=a(`SOURCE`),s=a(`SOURCE_CUE`);return{is:e?`source`:`speaker`,who:{slug:(e??t)?.slug??``,name:r},words:o?Jt(o):null,cue:s?Jt(s):null}}),Zt=({chain:e,document:t})=>{let n=(t.wire??t.publisher)?.slug,r=e.at(-1);return n!==void 0&&r?.source?.slug===n?r:null},R=({attributions:e,chain:t,topics:n,said:r,...i})=>({...i,attributions:e.map(({who:e,role:t,basis:n,standing:r,note:i})=>({...`known`in e?{speaker:e.known.slug,role:t}:{newSpeaker:Qt(e.created)},basis:n,standing:r,note:i.trim()||null})),chain:t.map(({is:e,who:{slug:t},words:n,cue:r})=>({...e===`source`?{source:t}:{speaker:t},words:n,cue:r})),topics:n.map(({slug:e})=>e),said:r.edtf.trim()?{...r,edtf:Ut(r.edtf),note:r.note.trim()||null}:null}),Qt=({name:e,lang:t,kind:n,slug:r})=>({name:e.trim(),kind:n,...t.trim()?{lang:t.trim()}:{},...r.trim()?{slug:r.trim()}:{}}),$t=(e,t)=>{let[n,r]=[R(e),R(t)];return Object.keys(r).filter(e=>JSON.stringify(n[e])!==JSON.stringify(r[e]))},en=(e,t)=>{let n=R(t);return Object.fromEntries($t(e,t).map(e=>[e,n[e]]))},tn=(e,t,n)=>({...n,...Object.fromEntries($t(e,t).map(e=>[e,t[e]]))}),nn=({content:e,verbatim:t,cue:n,speaker:r,said:i,chain:a})=>{let o=(e,t)=>t.flatMap(t=>t?[{role:e,start:t.start,end:t.end}]:[]);return[...o(`CONTENT`,e),...o(`VERBATIM`,t),...o(`CUE`,[n]),...o(`SPEAKER`,[r]),...o(`SAID`,[i.phrase]),...o(`SOURCE`,a.map(({words:e})=>e)),...o(`SOURCE_CUE`,a.map(e=>e.cue))]},z=(e,t)=>({code:e,message:``,field:t}),rn=e=>{let{from:t,edit:n,why:r,names:i}=e,a=Object.keys(i).find(e=>i[e].trim()!==``);if(a)return z(`NAME_OPEN`,a);let o=on(n.attributions);return o===null?(n.said.edtf===t.said.edtf?null:Wt(n.said.edtf,`said`))||(rt(e)?an(n):Object.keys(en(t,n)).length===0?z(`NOTHING_CHANGED`,null):r.trim()===``?z(`WHY_EMPTY`,`why`):null):z(`SPEAKER_TWICE`,`correction.attributions.${o}.newSpeaker.name`)},an=({content:e,attributions:t})=>e.length===0?z(`WORDS_EMPTY`,`content`):t.length===0?z(`SPEAKER_EMPTY`,`attributions`):null,on=e=>{let t=e.map(({who:e})=>`known`in e?e.known.slug:`new ${sn(e.created.name)} ${e.created.slug.trim()}`),n=t.findIndex((e,n)=>t.indexOf(e)<n);return n<0?null:n},sn=e=>e.normalize(`NFKC`).trim().replace(/\s+/g,` `).toLowerCase(),cn=({from:e,edit:t,why:n,names:r})=>n!==``||Object.values(r).some(e=>e.trim()!==``)||Object.keys(en(e,t)).length>0,ln=`

fragment Refused on Refusal {
  code
  message
  field
}`,un=`

fragment Whole on Statement {
  id
  version
  text
  kind
  act
  cue
  lang
  doubts
  confidence
  review
  said {
    edtf
    basis
    phrase
    note
  }
  attributions {
    speaker {
      slug
      kind
      draft
      name(lang: $lang)
    }
    role
    basis
    standing
    note
  }
  chain {
    position
    name(lang: $lang)
    source {
      slug
      kind
      draft
    }
    speaker {
      slug
      kind
      draft
    }
  }
  within {
    id
    attributions {
      speaker {
        slug
        name(lang: $lang)
      }
    }
  }
  topics {
    slug
    name(lang: $lang)
  }
  document {
    slug
    title
    lang
    publisher {
      slug
    }
    wire {
      slug
    }
  }
  evidence {
    role
    start(unit: UTF16)
    end(unit: UTF16)
    exact
    link
  }
}`,dn={text:`query article($slug: String!, $lang: String!) {
  document(slug: $slug) {
    slug
    title
    lang
    text
    url
    published {
      edtf
    }
    publisher {
      slug
      name(lang: $lang)
    }
  }
}`},fn={text:`query neighbours($slug: String!, $after: String) {
  statements(
    filter: {document: $slug, review: [DRAFT, REVIEWED]}
    orderBy: DOCUMENT_ORDER
    first: 100
    after: $after
  ) {
    nodes {
      id
      evidence(roles: [CONTENT]) {
        start(unit: UTF16)
        end(unit: UTF16)
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}`},pn={text:`query viewer {
  viewer {
    name
    role
  }
}`},mn={text:`mutation review($input: ReviewStatementInput!, $lang: String!) {
  reviewStatement(input: $input) {
    __typename
    ... on ReviewedStatement {
      statement {
        ...Whole
      }
    }
    ... on Refusal {
      ...Refused
    }
  }
}`+un+ln},hn={text:`mutation add($input: AddStatementInput!, $lang: String!) {
  addStatement(input: $input) {
    __typename
    ... on ReviewedStatement {
      statement {
        ...Whole
      }
    }
    ... on Refusal {
      ...Refused
    }
  }
}`+un+ln},gn={text:`mutation ingest($input: IngestDocumentInput!, $lang: String!) {
  ingestDocument(input: $input) {
    __typename
    ... on IngestedDocument {
      document {
        slug
        title
        lang
      }
      change
      added
      corrected
      withdrawn
      unchanged
      kept
      dated
      unlawful
      repeated
      newSpeakers {
        slug
        kind
        draft
        name(lang: $lang)
      }
      newSources {
        slug
        kind
        draft
        name(lang: $lang)
      }
      ambiguities {
        name
        candidates {
          slug
          name(lang: $lang)
        }
      }
    }
    ... on Refusal {
      ...Refused
    }
  }
}`+ln},_n={text:`query speakers($search: String, $lang: String!) {
  found: speakers(search: $search, drafts: true, first: 12) {
    nodes {
      slug
      kind
      draft
      name(lang: $lang)
      statementCount
    }
  }
}`},vn={text:`query sources($search: String, $lang: String!) {
  found: sources(search: $search, drafts: true, first: 12) {
    nodes {
      slug
      kind
      draft
      name(lang: $lang)
      statementCount
    }
  }
}`},yn={text:`query topics($search: String, $lang: String!) {
  found: topics(search: $search, first: 12) {
    nodes {
      slug
      name(lang: $lang)
      statementCount
    }
  }
}`},bn={text:`query queue($filter: StatementFilter, $order: StatementOrder, $after: String, $lang: String!) {
  statements(filter: $filter, orderBy: $order, first: 20, after: $after) {
    totalCount
    nodes {
      ...Whole
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}`+un},xn={text:`query statement($id: ID!, $lang: String!) {
  statement(id: $id) {
    ...Whole
    history {
      actor
      action
    }
  }
}`+un},Sn=4,Cn=class{items=[];at=0;left=0;loaded=!1;#e=null;#t=!0;#n=null;#r;#i;#a;constructor(e,t,n){this.#r=e,this.#i=t,this.#a=n}get current(){return this.items[this.at]??null}async fill(){this.at>=this.items.length-Sn&&await this.#o()}async seek(e,t){let n=()=>this.items.findIndex(t=>t.id===e);do await this.#o();while(this.#t&&n()<0&&this.items.length<t);return this.at=Math.max(0,n()),n()>=0}async#o(){this.#t&&(this.#n??=this.#s().finally(()=>this.#n=null),await this.#n)}async#s(){let{document:e,order:t,state:n,text:r}=this.#a,{statements:i}=await this.#r(bn,{filter:{review:[n],...e===null?{}:{document:e},...r===``?{}:{text:r}},order:t,after:this.#e,lang:this.#i}),a=new Set(this.items.map(({id:e})=>e));this.items=[...this.items,...i.nodes.filter(({id:e})=>!a.has(e))],this.left=i.totalCount,this.#e=i.pageInfo.endCursor??this.#e,this.#t=i.pageInfo.hasNextPage,this.loaded=!0}move(e){return this.goTo(this.at+e)}goTo(e){return e<0||e>=this.items.length?!1:(this.at=e,!0)}remove(e){let t=this.items.findIndex(t=>t.id===e);t<0||(this.items=this.items.toSpliced(t,1),this.left--,(t<this.at||this.at>=this.items.length)&&(this.at=Math.max(0,this.at-1)))}bringBack(e){let{document:t,state:n}=this.#a;return n!==e.review||t!==null&&t!==e.document.slug?!1:(this.items=this.items.toSpliced(this.at,0,e),this.left++,!0)}update(e){e.review===this.#a.state?this.replace(e):this.remove(e.id)}has(e){return this.items.some(t=>t.id===e)}replace(e){this.items=this.items.map(t=>t.id===e.id?e:t)}},wn=class extends Error{code;constructor(e,t){super(t),this.code=e}},Tn=e=>async({text:t},n)=>{let{data:r,errors:i}=await En(e(),JSON.stringify({query:t,variables:n})),[a]=i??[];if(a)throw new wn(a.extensions?.code??`INTERNAL`,a.message);return r},En=async(e,t)=>{try{return await(await fetch(`/graphql`,{method:`POST`,credentials:`omit`,headers:{"content-type":`application/json`,accept:`application/graphql-response+json, application/json`,...e===null?{}:{authorization:`Bearer ${e}`}},body:t})).json()}catch(e){throw new wn(`OFFLINE`,e instanceof Error?e.message:String(e))}},Dn=e=>{if(e instanceof wn)return{code:e.code,message:e.message,field:null};throw e},B={paste:`isnad.paste`,undated:`isnad.undated`,decisions:`isnad.decisions`,shortcuts:`isnad.shortcuts`},On=(t,n,r)=>e(()=>(r===null?t().removeItem(n):t().setItem(n,r),!0),!1),V=()=>sessionStorage,kn=()=>localStorage,An=()=>e(()=>JSON.parse(V().getItem(B.paste)??`null`),null),jn=e=>On(V,B.paste,e===null?null:JSON.stringify(e)),Mn=()=>{let t=e(()=>JSON.parse(V().getItem(B.undated)??`[]`),[]);return new Set(Array.isArray(t)?t.filter(e=>typeof e==`string`):[])},Nn=e=>On(V,B.undated,e.size===0?null:JSON.stringify([...e])),Pn=()=>e(()=>JSON.parse(V().getItem(B.decisions)??`null`),null),Fn=e=>On(V,B.decisions,e.length===0?null:JSON.stringify(e)),In=()=>e(()=>kn().getItem(B.shortcuts)!==`off`,!0),Ln=e=>On(kn,B.shortcuts,e?null:`off`),H=async(e,t,r=t=>e.fault=t)=>{try{return e.fault=null,await t()}catch(t){if(!(t instanceof wn))throw t;let i=Dn(t);return i.code===`TOKEN_INVALID`?(Object.assign(e,{expired:!0,signInRefusal:i,token:null}),n(null)):r(i),null}finally{e.changed()}},Rn=async(e,t)=>{let n=et(e.place,t);e.place=t,n&&e.queue.loaded?e.changed():(e.queue=new Cn(e.ask,e.lang,t),Object.assign(e,{isCorrecting:!1,opened:null}),await W(e))},U=async(e,t)=>{let n={...e.place,...t};history.pushState(null,``,j(n)),await Rn(e,n)},W=async e=>{Object.assign(e,{refusal:null,selection:null,reasonsOpen:!1,adding:null}),e.changed(),await H(e,async()=>{let{statement:t}=e.place;t!==null&&(e.opened??=(await e.reviewer.newest(t)).statement),await e.queue.fill(),e.changed(),e.slug!==null&&await e.articles.load(e.slug)})},zn=async(e,t)=>e.busy||e.opened||!e.queue.move(t)?!1:(e.isCorrecting=!1,await W(e),!0),Bn=async(e,t)=>{!e.busy&&e.queue.goTo(t)&&(e.isCorrecting=!1,await W(e))},Vn=async(e,t)=>{let{statement:n}=e;if(!n||e.busy||!e.mayReview)return!1;let r=await Hn(e,()=>e.reviewer.decide(n,t));return r?(e.forms.delete(n.id),e.queue.update(r),e.opened&&=r,e.articles.update(r),e.isCorrecting=!1,e.said=e.words.decided(t.decision,e.queue.left),await W(e),!0):!1},Hn=async(e,t)=>{let n=await Un(e,t,t=>e.refusal=t);return n?`statement`in n?n.statement:(e.refusal=n.refusal,e.changed(),null):null},Un=async(e,t,n)=>{Object.assign(e,{busy:!0,refusal:null,said:``}),e.changed();try{return await H(e,t,n)}finally{e.busy=!1,e.changed()}},Wn=e=>Vn(e,{decision:`ACCEPT`}),Gn=async e=>{let{form:t}=e;return!t||e.busy||(e.refusal=rn(t),e.changed(),e.refusal)?!1:Vn(e,{decision:`CORRECT`,why:t.why.trim(),correction:en(t.from,t.edit)})},Kn=e=>{let{article:t}=e;return!t||e.busy||!e.mayReview||e.isEditing?!1:(Object.assign(e,{adding:nt(t),refusal:null,selection:null}),e.changed(),!0)},qn=async e=>{let{form:t}=e;if(!t||e.busy||(e.refusal=rn(t),e.changed(),e.refusal))return!1;let n={document:t.base.document.slug,statement:R(t.edit),why:t.why.trim()||null},r=await Hn(e,()=>e.reviewer.add(n));return r?(e.forms.delete(t.base.id),e.articles.update(r),e.said=e.words.decided(`ADD`,e.queue.left),await W(e),!0):!1},Jn=async e=>{let{last:t}=e.reviewer;if(e.busy||!e.mayReview)return!1;if(!t)return e.announce(e.words.nothingToUndo),!1;let n=await Un(e,()=>e.reviewer.undo(e.words.undoneWhy));if(!n)return!1;if(`refusal`in n)return e.fault=n.refusal,e.changed(),!1;let{review:r,id:i}=n.statement;e.opened?.id===i&&(e.opened=n.statement),e.queue.has(i)&&e.queue.update(n.statement);let a=e.queue.has(i)||e.queue.bringBack(n.statement)||r!==`DRAFT`;e.articles.update(n.statement),e.isCorrecting=!1;let{title:o}=n.statement.document;return e.said=a?e.words.undone(t.decision,r):e.words.undoneElsewhere(t.decision,o??e.words.untitled),await W(e),!0},Yn=async e=>{let{statement:t,words:n}=e;if(!t)return;let r=await H(e,()=>e.reviewer.newest(t.id));if(!r)return;let{statement:i,by:a}=r;i&&(e.opened||i.review===t.review)?(e.opened&&=i,e.queue.update(i),Zn(e,i)):(e.opened=null,e.queue.remove(t.id),e.isCorrecting=!1),i&&e.articles.update(i),e.said=n.newest(i?.review??null,a??``);let o=e.isCorrecting;await W(e),e.isCorrecting=o,e.toFocus=o?`#correction-title`:`#statement`,e.changed()},Xn=async(e,t)=>{let{statement:n,isCorrecting:r}=e,i=new Cn(e.ask,e.lang,e.place),a=await H(e,async()=>(await e.reviewer.follow(t),e.opened&&=(await e.reviewer.newest(e.opened.id)).statement,i.seek(n?.id??``,e.queue.items.length)));if(a!==null){e.queue=i,e.isCorrecting=r&&(a||e.opened!==null),e.opened&&Zn(e,e.opened);for(let n of i.items)n.document.slug===t&&Zn(e,n);await W(e)}},Zn=(e,t)=>{let n=e.forms.get(t.id);if(!n)return;let r=L(t);e.forms.set(t.id,{...n,base:t,from:r,edit:tn(n.from,n.edit,r)})},Qn=[`format`,`body`,`title`,`url`,`publisher`,`wire`,`published`,`lang`],G={format:`text`,body:``,title:``,url:``,publisher:``,wire:``,published:``,lang:``},$n=()=>{let e=An();if(typeof e!=`object`||!e)return G;let t=Object.entries(e).filter(([e,t])=>e in G&&typeof t==`string`);return{...G,...Object.fromEntries(t)}},er=e=>Qn.every(t=>t===`format`||e[t].trim()===``),tr=e=>jn(er(e)?null:e),nr=()=>G,rr=({format:e,body:t,...n})=>{let r=Object.entries(n).map(([e,t])=>[e,e===`published`?Ut(t):t.trim()]).filter(([,e])=>e!==``);return{...t.trim()===``?{}:{[e]:t},...Object.fromEntries(r)}},ir=({paste:e,forms:t,days:n,viewer:r})=>r!==null&&([...t.values()].some(cn)||!er(e)||[...n.values()].some(e=>e.trim()!==``)),ar=({words:e},t)=>!t||confirm(e.loseTyped),or=/^[\x21-\x7e]+$/,sr=async e=>{e.token!==null&&await cr(e,e.token)},cr=async(e,t)=>{if(e.busy)return;let n=e.expired;e.token=t.trim(),e.busy=!0,e.changed();let r=await lr(e,e.token);e.busy=!1,`code`in r?ur(e,r):await dr(e,r,n),e.changed()},lr=async(e,t)=>{let n={code:`TOKEN_INVALID`,message:``,field:null};if(!or.test(t))return n;try{return(await e.ask(pn,{})).viewer??n}catch(e){return Dn(e)}},ur=(e,t)=>{e.signInRefusal=t,e.token=null,t.code===`TOKEN_INVALID`&&n(null)},dr=async(e,t,r)=>{n(e.token),Object.assign(e,{viewer:t,signInRefusal:null,expired:!1}),e.announce(e.words.signedIn(t.name)),r||await Rn(e,e.place)},fr=e=>{ar(e,ir(e))&&(n(null),jn(null),Nn(new Set),Fn([]),e.viewer=null,location.reload())},pr=5,mr=class{#e=new Map;#t;#n;constructor(e,t){this.#t=e,this.#n=t}get(e){return this.#e.get(e)??null}async load(e){if(this.#e.has(e))return;let[{document:t},n]=await Promise.all([this.#t(dn,{slug:e,lang:this.#n}),this.#r(e)]);t&&this.#e.set(e,{...t,neighbours:n});for(let e of[...this.#e.keys()].slice(0,-6))this.#e.delete(e)}async#r(e){let t=[],n=null;for(let r=0;r<pr;r++){let{statements:r}=await this.#t(fn,{slug:e,after:n});if(t.push(...r.nodes),n=r.pageInfo.endCursor,!r.pageInfo.hasNextPage)break}return t}update({id:e,document:{slug:t},evidence:n,review:r}){let i=this.#e.get(t);if(!i)return;let a=i.neighbours.filter(t=>t.id!==e),o=n.filter(({role:e})=>e===`CONTENT`);this.#e.set(t,{...i,neighbours:r===`REJECTED`?a:[...a,{id:e,evidence:o}]})}forget(e){this.#e.delete(e)}},hr=({role:e})=>e===`SAID`,gr=(e,t)=>{let n=({text:e,act:t,review:n,attributions:r,chain:i,topics:a,evidence:o})=>JSON.stringify({text:e,act:t,review:n,attributions:r,chain:i,topics:a,evidence:o.filter(e=>!hr(e))});return n(e)===n(t)},_r=({decision:e,before:t,now:n},r)=>{if(JSON.stringify(t.said)!==JSON.stringify(n.said))return{decision:e,before:t,now:r};let i=[...t.evidence.filter(e=>!hr(e)),...r.evidence.filter(hr)];return{decision:e,before:{...t,said:r.said,evidence:i},now:r}},vr=()=>{let e=Pn();return Array.isArray(e)?e.filter(yr):[]},yr=e=>typeof e==`object`&&!!e&&`decision`in e&&br(e,`before`)&&br(e,`now`),br=(e,t)=>{let n=e[t];return typeof n==`object`&&!!n&&`evidence`in n&&`version`in n},xr=class{#e;#t;#n=vr();constructor(e,t){this.#e=e,this.#t=t}#r(e){this.#n=[...this.#n,e].slice(-50),Fn(this.#n)}get last(){return this.#n.at(-1)??null}async decide(e,t){let n=await this.#s(e,t);return`statement`in n&&this.#r({decision:t.decision,before:e,now:n.statement}),n}async add(e){let{addStatement:t}=await this.#e(hn,{input:{...e,unit:`UTF16`},lang:this.#t});if(t.__typename===`Refusal`)return{refusal:t};let{statement:n}=t;return this.#r({decision:`ADD`,before:{...n,review:`REJECTED`},now:n}),{statement:n}}async undo(e){let t=this.#n.pop();if(Fn(this.#n),!t)return null;try{let n=await this.#o(t,e);if(`refusal`in n)return this.#i(t,n.refusal);let r=await this.#a(t.before.review,n.statement,e);return`refusal`in r?this.#i({...t,now:n.statement},r.refusal):r}catch(e){throw this.#r(t),e}}#i(e,t){return t.code!==`VERSION_CONFLICT`&&this.#r(e),{refusal:t}}async#a(e,t,n){let r={DRAFT:`REOPEN`,REVIEWED:`ACCEPT`,REJECTED:`REJECT`}[e];return t.review===e?{statement:t}:this.#s(t,{decision:r,why:n})}async#o({decision:e,before:t,now:n},r){let i=en(L(n),L(t));return e!==`CORRECT`||Object.keys(i).length===0?{statement:n}:this.#s(n,{decision:`CORRECT`,why:r,correction:i})}async#s({id:e,version:t},n){let r={statement:e,version:t,unit:`UTF16`,...n},{reviewStatement:i}=await this.#e(mn,{input:r,lang:this.#t});return i.__typename===`Refusal`?{refusal:i}:{statement:i.statement}}async follow(e){for(let[t,n]of this.#n.entries()){if(n.now.document.slug!==e)continue;let{statement:r}=await this.newest(n.now.id);r&&gr(n.now,r)&&(this.#n[t]=_r(n,r))}Fn(this.#n)}async newest(e){let{statement:t}=await this.#e(xn,{id:e,lang:this.#t});return{statement:t,by:t?.history.at(-1)?.actor??null}}},Sr={ltr:`⁦`,rtl:`⁧`},Cr=`⁩`,wr=/[\u2066-\u2069]/g,Tr=e=>{let t=0;return e.replace(wr,e=>{if(e!==Cr)t++;else if(t===0)return``;else t--;return e})+Cr.repeat(t)},Er=(e,t)=>Sr[t]+Tr(e)+Cr,Dr=new Intl.PluralRules(`ar`),K=(e,t)=>{let n=Dr.select(e);return n===`zero`||n===`one`||n===`two`?t[n]:`${M(`ar`,e)} ${t[n]}`},Or={zero:`لا مسودات`,one:`مسودة واحدة`,two:`مسودتان`,few:`مسودات`,many:`مسودة`,other:`مسودة`},kr={zero:`لا أقوال`,one:`قول واحد`,two:`قولان`,few:`أقوال`,many:`قولًا`,other:`قول`},q=e=>Er(e,`ltr`),Ar={...kr,two:`قولين`},jr={pasteLead:`ما يُعثر عليه فيه من أقوال يبقى مسودات حتى يراجعها أحد.`,format:`ما ستلصقه`,formats:{text:`نص`,html:`كود HTML للصفحة`},body:`المقال`,bodyHint:`كما نُشر: يُحفظ النص بلا تغيير.`,headline:`عنوان المقال`,url:`رابط الصفحة`,publisher:`الناشر`,publisherHint:`اسم بأي إملاء؛ والجديد يصير مصدرًا جديدًا.`,wire:`وكالة الأنباء`,wireHint:`إن كان منقولًا عن وكالة.`,published:`يوم النشر`,publishedHint:`مثل ${q(`28`)} فبراير ${q(`2026`)}؛ ومنه يُحسب «الشهر الماضي».`,langHint:`مثل ar أو en؛ وإن تُرك عُرف من النص.`,articleLang:`اللغة`,optional:`اختياري`,store:`استخراج الأقوال`,storing:`تجري قراءة المقال…`,typedKept:`ما تكتبه محفوظ في علامة التبويب هذه حتى يُخزن.`,typedNotKept:`النص أطول من أن يُحفظ؛ سيضيع إن أعدت تحميل الصفحة.`,clear:`مسح الحقول`,bodyNeeded:`ألصق المقال أولًا.`,stored:e=>e===0?`خُزن، ولم يُعثر على جديد.`:`خُزن، والجديد: ${K(e,Or)}.`,became:{ADDED:`خُزن مقال جديد`,CORRECTED:`المقال معروف، وصُححت بياناته`,UNCHANGED:`المقال معروف، ولم يتغير فيه شيء`},results:{added:`مسودات جديدة`,corrected:`صُححت`,withdrawn:`سُحبت`,unchanged:`كانت موجودة`,kept:`بقيت كما قرر مراجع`,dated:`تغيّر تاريخها بيوم النشر`,unlawful:`تخالف قاعدة فلم تُخزن`,repeated:`عُثر عليها مرتين`},newSpeakers:`أسماء جديدة`,newSources:`مصادر جديدة`,ambiguities:`أسماء تصدق على أكثر من واحد`,canMean:`قد يعني`,reviewThis:`مراجعة هذا المقال`,untitled:`مقال بلا عنوان`,dayTitle:`لا تاريخ لهذا المقال.`,dayLead:`متى نُشر؟ تواريخ مثل «أمس» تُحسب من يوم نشره.`,dayHint:`مثل ${q(`3`)} مارس ${q(`2026`)} أو ${q(`2026-03-03`)}`,daySave:`حفظ التاريخ`,dayWithout:`المتابعة من دونه`,daySaved:e=>`حُفظ يوم النشر، ${e===0?`ولم يتوقف عليه تاريخ أي قول`:`وتغيّر به تاريخ ${K(e,Ar)}`}.`},J=e=>Er(e,`ltr`),Mr={correctTitle:`التصحيح`,addStatement:`إضافة قول`,addTitle:`قول لم يُلتقط`,addWhy:`سبب الإضافة (اختياري، يُحفظ في السجل)`,addSave:`إضافة`,why:`سبب التصحيح (يُحفظ في السجل)`,save:`تصحيح وقبول`,discard:`تجاهل التغييرات`,spans:`الألفاظ في المقال`,spansHelp:`حدد ألفاظًا في المقال ثم بيّن ما هي. وبلا فأرة: انتقل إلى المقال؛ الأسهم تنقل، وShift يمد التحديد، وHome وEnd إلى الطرفين؛ C القول، V نصًّا، Q لفظ النقل، S القائل، T الزمن؛ ومع Shift يضيف C وV جزءًا.`,goToArticle:`انتقل إلى المقال`,selected:`المحدد`,nothingSelected:`لا شيء بعد`,setAs:`الألفاظ المحددة هي:`,onlyPunctuation:`علامات الترقيم وحدها ليست ألفاظًا.`,addPart:e=>`${e}: إضافة جزء`,none:`لا شيء`,start:`البداية`,end:`النهاية`,startEarlier:`تقديم البداية كلمة`,startLater:`تأخير البداية كلمة`,endEarlier:`تقديم النهاية كلمة`,endLater:`تأخير النهاية كلمة`,ofWords:(e,t)=>`${e}: ${t}`,language:`لغة الألفاظ`,languageHint:`رمز مثل ar أو en`,actTitle:`فعل القول`,actDone:`ماذا فعل القائل بهذه الألفاظ`,reportedInside:`وارد ضمن قول`,speakers:`من قاله`,findSpeaker:`ابحث عن قائل، بأي إملاء`,createSpeaker:e=>`قائل جديد: ${e}`,newSpeaker:`قائل جديد`,speakerName:`الاسم`,kindTitle:`النوع`,speakerLang:`لغة الاسم`,speakerSlug:`العنوان، لمن له سميّ فقط`,basisTitle:`كيف عُرف`,standingTitle:`الحالة`,note:`ملاحظة`,chain:`سلسلة النقل`,chainHelp:`الأقرب إلى القائل أولًا. ويُضاف ناشر المقال في آخرها تلقائيًا.`,findLink:`ابحث عن مصدر أو قائل، بأي إملاء`,linkIs:{source:`مصدر`,speaker:`قائل`},moveUp:`إلى أعلى`,moveDown:`إلى أسفل`,useAsName:`المحدد يسميه`,useAsCue:`المحدد يحيل إليه`,topics:`المواضيع`,findTopic:`ابحث عن موضوع`,searchFailed:`تعذر البحث: لم يجب الخادم كما ينبغي.`,noMatch:`لا شيء مسجل بهذا الاسم.`,isDraft:`غير مؤكد`,dateTitle:`زمن القول`,edtf:`التاريخ`,edtfHint:`مثل ${J(`14`)} أكتوبر ${J(`2024`)} أو ${J(`2024-08`)} أو ${J(`2023`)} أو ${J(`2022-02~`)}، ويُترك فارغًا إن جُهل`,understood:`المفهوم`,dateUnread:`لم يُفهم بعد. اكتبه مثل ${J(`3`)} مارس ${J(`2026`)} أو مارس ${J(`2026`)} أو ${J(`2026-03-03`)}.`,dateAmbiguous:(e,t)=>`قد يعني ${e} أو ${t}. اكتب اسم الشهر.`},Nr={kind:{DIRECT:`اقتباس حرفي`,INDIRECT:`قول منقول بالمعنى`,MIXED:`قول بعضه حرفي`},act:{SAID:`قول`,DENIED:`نفي`,ASKED:`سؤال`,DEMANDED:`مطالبة`,PROMISED:`وعد`,WARNED:`تحذير`,EXPRESSED:`موقف أو شعور`},standing:{ASSERTED:`لا خلاف عليه`,DISPUTED:`موضع خلاف`,REJECTED:`نسبة غير صحيحة`},speakerKind:{PERSON:`شخص`,OFFICE:`منصب`,ORGANISATION:`منظمة`,STATE:`دولة`,GROUP:`جماعة`,ANONYMOUS:`غير مسمى`},sourceKind:{MINISTRY:`وزارة`,GOVERNMENT:`جهة حكومية`,NEWS_AGENCY:`وكالة أنباء`,NEWSPAPER:`صحيفة`,BROADCASTER:`إذاعة أو تلفزيون`,WEBSITE:`موقع`,ORGANISATION:`منظمة`,DOCUMENT:`وثيقة`,PERSON:`شخص`},basis:{NAMED:`مذكور بجانب القول`,COREFERENCE:`مذكور في موضع آخر من النص، ويعود إليه الضمير`,INFERRED:`يُفهم من معنى النص`},dateBasis:{STATED:`مذكور في النص`,RESOLVED:`محسوب من عبارة في النص`,INFERRED:`مستنتج`},role:{CONTENT:`ألفاظ القول`,VERBATIM:`المنقول بحرفه`,CUE:`لفظ النقل`,SPEAKER:`ما يسمي القائل`,SAID:`ما يدل على الزمن`,SOURCE:`ما يسمي المصدر`,SOURCE_CUE:`ما يحيل إلى المصدر`},date:{about:e=>`نحو ${e}`,perhaps:e=>`ربما ${e}`,range:(e,t)=>`من ${e} إلى ${t}`,openEnd:e=>`منذ ${e}`,openStart:e=>`حتى ${e}`}},Pr={TOKEN_INVALID:`هذا الرمز غير صالح: مجهول أو ملغى أو انتهى أجله.`,OFFLINE:`لم يجب الخادم. لم يضع شيء، فحاول من جديد.`,FORBIDDEN:`رمزك لا يتيح هذا.`,UNAUTHENTICATED:`لم تسجّل الدخول بعد.`,VERSION_CONFLICT:`عدّل شخص آخر هذا القول بعد أن فتحته.`,STATEMENT_LAW:`القول بعد هذا التصحيح يخالف قاعدة.`,REFERENCE_UNKNOWN:`أحد الأسماء المذكورة غير مسجل.`,NAME_AMBIGUOUS:`الاسم يصدق على أكثر من واحد، فاختر واحدًا.`,INPUT_INVALID:`بعض البيانات ناقصة أو غير صحيحة.`,DATABASE_BUSY:`قاعدة البيانات مشغولة، فحاول من جديد.`,FETCH_OFF:`هذا الخادم لا يجلب الصفحات: ألصق النص.`,TEXT_EMPTY:`لا كلمات في النص.`,NOTHING_CHANGED:`لم يتغير شيء بعد. إن كان القول صحيحًا كما هو فاقبله.`,NAME_OPEN:`كُتب اسم ولم يُختر: اختر واحدًا أو امسح الحقل.`,SPEAKER_TWICE:`هذا القائل مذكور من قبل.`,DATE_AMBIGUOUS:`قد يعني التاريخ يومين: اكتب اسم الشهر.`,DATE_UNREAD:`لم يُفهم التاريخ.`,WORDS_EMPTY:`لا ألفاظ بعد: حددها في المقال ثم اجعلها ألفاظ القول.`,SPEAKER_EMPTY:`لم يُذكر القائل: ابحث عن قائل أو أضف قائلًا جديدًا.`,WHY_EMPTY:`اكتب سبب التصحيح؛ فهو يُحفظ في السجل.`},Fr={ACCEPT:`قُبل`,REJECT:`رُفض`,CORRECT:`صُحح وقُبل`,REOPEN:`أُعيد إلى القائمة`,ADD:`أُضيف`},Ir={DRAFT:`وعاد القول إلى قائمة المراجعة.`,REVIEWED:`وعاد القول إلى السجل.`,REJECTED:`والقول مرفوض الآن.`},Lr={ACCEPT:`تم التراجع عن القبول`,REJECT:`تم التراجع عن الرفض`,CORRECT:`تم التراجع عن التصحيح`,REOPEN:`تم التراجع`,ADD:`تم التراجع عن الإضافة`},Rr={...Nr,...Mr,...jr,title:`مكتب المراجعة`,views:`أقسام المكتب`,review:`المراجعة`,paste:`إضافة مقال`,close:`إغلاق`,cancel:`إلغاء`,loseTyped:`سيضيع ما كتبته. هل تريد المتابعة؟`,remove:`حذف`,loading:`جارٍ التحميل…`,signIn:`تسجيل الدخول`,signInLead:`ما يجري هنا يغير ما يراه القراء، فلا بد من رمز دخول.`,token:`رمز الدخول`,tokenKept:`يُحفظ في علامة التبويب هذه وحدها، ويزول بإغلاقها أو بتسجيل الخروج.`,tokenHow:`ليس لديك رمز؟ ينشئه من يدير الخادم:`,signOut:`تسجيل الخروج`,signedIn:e=>`سُجّل دخولك باسم ${e}.`,signedInAs:`مسجّل الدخول باسم`,expired:`لم يعد رمزك صالحًا. لم يضع شيء مما كتبت: سجّل الدخول من جديد لتتابع.`,viewerRole:{INGESTER:`إضافة المقالات فقط`,EDITOR:`محرر`},ingesterOnly:`رمزك لا يتيح إلا إضافة المقالات. وتحتاج المراجعة إلى رمز محرر (editor).`,queue:`قائمة المراجعة`,left:e=>e===0?`لا مسودات باقية`:`الباقي: ${K(e,Or)}`,order:`الترتيب`,orders:{LEAST_CONFIDENT:`الأقل ثقة أولًا`,DOCUMENT_ORDER:`كما في المقال`},onlyThis:`هذا المقال وحده`,allArticles:`كل المقالات`,onlyArticle:`لا تُعرض إلا أقوال مقال واحد.`,next:`التالي`,previous:`السابق`,empty:`لا شيء ينتظر المراجعة.`,emptyHelp:`أضف مقالًا يظهر هنا ما يُعثر عليه فيه من أقوال.`,emptyArticle:`لا شيء من هذا المقال ينتظر المراجعة.`,statements:e=>K(e,kr),state:{DRAFT:`مسودة`,REVIEWED:`في السجل`,REJECTED:`مرفوض`},stateTitle:`عرض`,states:{DRAFT:`المسودات`,REVIEWED:`ما في السجل`,REJECTED:`المرفوض`},find:`ألفاظ من القول`,findGo:`بحث`,nothingFound:`لا شيء هنا.`,backToQueue:`العودة إلى قائمة المراجعة`,position:(e,t)=>`${M(`ar`,e)} من ${M(`ar`,t)}`,confidence:`درجة الثقة`,byHand:`دُوّن يدويًا`,both:(e,t)=>`${e}، ${t}`,whoSaid:`القائل`,when:`الزمن`,through:`عن طريق`,about:`الموضوع`,unknown:`غير معروف`,nobody:`بلا قائل`,doubts:`ما يستدعي التثبت`,noDoubts:`لم تُسجَّل شكوك عند الاستخراج الآلي.`,reportedBy:`نقله عنه`,outerStatement:`انتقل إلى قول الناقل`,outerPage:`افتح قول الناقل`,doubt:{lowConfidence:`أكثر من خُمس الأقوال المستخرجة بهذه الطريقة كان خاطئًا.`,firstWord:`بداية القول مُقدَّرة تخمينًا.`,extent:`ذُكر القائل بعد القول، فحدود القول مُقدَّرة تخمينًا.`,nameless:`ذُكر القائل بلا اسم.`,hiddenSubject:`لا يدل على القائل إلا ضمير أو صيغة الفعل.`,openQuotation:`علامة تنصيص لم تُغلق.`,nested:`قول وارد ضمن قول شخص آخر.`,noSpeaker:`لم يُسمَّ له قائل.`,noDate:`زمن القول غير معروف.`,inferredDate:`التاريخ مستنتج لا يذكره النص.`,noCue:`لا يسبقه فعل نقل مثل «قال».`,noSource:`لا مصدر مسجل له، ولا حتى ناشر المقال.`,anonymous:`القائل لم يُسمَّ.`,coreference:`عُرف القائل من ضمير.`,inferred:`القائل مستنتج من معنى النص.`,newName:`اسم جديد لم يؤكده أحد.`,newSource:`مصدر جديد لم يؤكده أحد.`,disputed:`نسبته إلى قائله موضع شك.`,note:`ملاحظة`},accept:`قبول`,reject:`رفض`,correct:`تصحيح`,undo:`تراجع`,decided:(e,t)=>`${Fr[e]}. ${t===0?`لم يبق شيء.`:`الباقي: ${K(t,Or)}.`}`,undone:(e,t)=>`${Lr[e]}، ${Ir[t]}`,undoneElsewhere:(e,t)=>`${Lr[e]}، وعاد القول إلى قائمة مقاله «${t}»، وهي غير هذه القائمة.`,undoneWhy:`تراجع عنه المراجع في مكتب المراجعة.`,nothingToUndo:`لا شيء يُتراجع عنه.`,article:`المقال`,articleText:`نص المقال`,articleEditing:`نص المقال: حدد الألفاظ`,original:`الصفحة الأصلية`,roleShort:{CONTENT:`القول`,VERBATIM:`نصًّا`,CUE:`لفظ النقل`,SPEAKER:`القائل`,SAID:`الزمن`,SOURCE:`المصدر`,SOURCE_CUE:`عن`},rejectTitle:`سبب الرفض`,reasons:[`ليس قولًا.`,`حدود الألفاظ خاطئة.`,`القول نفسه مسجل من قبل.`,`لا يُعرف قائله.`,`سبب آخر`],reasonMore:`تفصيل`,reasonNeeded:`اكتب السبب الآخر.`,refused:`لم يُقبل الطلب، ولم يتغير شيء.`,field:`الحقل`,refusals:Pr,loadNewest:`تحميل أحدث نسخة`,newest:(e,t)=>e===`DRAFT`?`هذه أحدث نسخة، آخر من غيّرها ${t}. وما كتبته باقٍ.`:e===null?`لم يعد هذا القول موجودًا.`:`سبق أن ${e===`REVIEWED`?`قبله`:`رفضه`} ${t}، فخرج من القائمة.`,help:`اختصارات لوحة المفاتيح`,helpTitle:`اختصارات لوحة المفاتيح`,keys:[[`j`,`القول التالي`],[`k`,`القول السابق`],[`a`,`قبول`],[`r`,`رفض مع ذكر السبب`],[`c`,`تصحيح`],[`n`,`إضافة قول لم يُلتقط`],[`u`,`التراجع عن آخر قرار`],[`?`,`هذه المساعدة`],[`Esc`,`إغلاق، ويبقى ما كُتب`]],articleKeysTitle:`في المقال عند التصحيح`,articleKeys:[[`← →`,`الكلمة التالية أو السابقة بحسب اتجاه النص`],[`↑ ↓`,`الفقرة السابقة أو التالية`],[`Home End`,`أول الفقرة أو آخرها؛ ومع Ctrl أول النص أو آخره`],[`Shift`,`مد التحديد`],[`c v q s t`,`القول، نصًّا، لفظ النقل، القائل، الزمن`],[`Shift c v`,`إضافة جزء`]],shortcuts:`اختصارات المفتاح الواحد`,shortcutsHelp:`أوقفها إن كنت تملي على حاسوبك أو تضغط المفاتيح دون قصد.`},zr=new Intl.PluralRules(`en`),Y=(e,t,n)=>`${M(`en`,e)} ${zr.select(e)===`one`?t:n}`,Br={pasteLead:`What is found in it waits as drafts until somebody has reviewed it.`,format:`What you paste`,formats:{text:`Text`,html:`HTML of a page`},body:`Article`,bodyHint:`As published: the text is stored unchanged.`,headline:`Headline`,url:`Address`,publisher:`Publisher`,publisherHint:`A name in any spelling; a new one becomes a new source.`,wire:`Wire service`,wireHint:`Only when it is from one.`,published:`Day of publication`,publishedHint:`Like 28 February 2026; “last August” is counted from it.`,langHint:`Like ar or en; left empty, it is found in the text.`,articleLang:`Language`,optional:`optional`,store:`Find statements`,storing:`Reading the article…`,typedKept:`What you type is kept in this tab until it is stored.`,typedNotKept:`This is too long to be kept over a reload.`,clear:`Clear the form`,bodyNeeded:`Paste the article first.`,stored:e=>e===0?`Stored; nothing new was found.`:`Stored; ${Y(e,`new draft`,`new drafts`)}.`,became:{ADDED:`New article stored`,CORRECTED:`Article known; its facts were corrected`,UNCHANGED:`Article known; nothing about it changed`},results:{added:`new drafts`,corrected:`corrected`,withdrawn:`withdrawn`,unchanged:`there already`,kept:`left as a person decided`,dated:`dated by the day of publication`,unlawful:`found but against a rule, not stored`,repeated:`found twice`},newSpeakers:`New names`,newSources:`New sources`,ambiguities:`Names that can mean several`,canMean:`can mean`,reviewThis:`Review this article`,untitled:`Untitled article`,dayTitle:`This article has no day.`,dayLead:`When was it published? Dates like “yesterday” are counted from it.`,dayHint:`Like 3 March 2026 or 2026-03-03`,daySave:`Save the day`,dayWithout:`Go on without`,daySaved:e=>e===0?`The day is saved; no date depended on it.`:`The day is saved; ${e===1?`one statement has`:`${M(`en`,e)} statements have`} another date by it.`},Vr={correctTitle:`Correction`,addStatement:`Add a statement`,addTitle:`A statement that was missed`,addWhy:`Why, for the history (optional)`,addSave:`Add`,why:`Why, for the history`,save:`Correct and accept`,discard:`Discard changes`,spans:`Words in the article`,spansHelp:`Select words in the article and say what they are. Without a mouse: go to the article; arrows move, Shift extends, Home and End jump; C words, V verbatim, Q cue, S speaker, T when; with Shift, C and V add a part.`,goToArticle:`Go to the article`,selected:`Selected`,nothingSelected:`nothing yet`,setAs:`The selected words are:`,onlyPunctuation:`Marks of punctuation alone are no words.`,addPart:e=>`${e}: add a part`,none:`none`,start:`Start`,end:`End`,startEarlier:`Start one word earlier`,startLater:`Start one word later`,endEarlier:`End one word earlier`,endLater:`End one word later`,ofWords:(e,t)=>`${e}: ${t}`,language:`Language of the words`,languageHint:`A tag like ar or en`,actTitle:`What was done`,actDone:`What was done with the words`,reportedInside:`Reported inside what was said by`,speakers:`Who said it`,findSpeaker:`Find a speaker, in any spelling`,createSpeaker:e=>`New speaker: ${e}`,newSpeaker:`New speaker`,speakerName:`Name`,kindTitle:`Kind`,speakerLang:`Language of the name`,speakerSlug:`Address, only for a namesake`,basisTitle:`How it is known`,standingTitle:`Standing`,note:`Note`,chain:`Through whom it reached us`,chainHelp:`Nearest the speaker first. The publisher of the article is added at the end by itself.`,findLink:`Find a source or a speaker, in any spelling`,linkIs:{source:`source`,speaker:`speaker`},moveUp:`Move up`,moveDown:`Move down`,useAsName:`Selected words name it`,useAsCue:`Selected words lead to it`,topics:`Topics`,findTopic:`Find a topic`,searchFailed:`Could not search: the server did not answer as expected.`,noMatch:`Nothing on record is called so.`,isDraft:`unconfirmed`,dateTitle:`When it was said`,edtf:`Date`,edtfHint:`Like 14 October 2024, 2024-08, 2023 or 2022-02~; empty when unknown`,understood:`Understood`,dateUnread:`Not understood yet. Write it like 3 March 2026, March 2026 or 2026-03-03.`,dateAmbiguous:(e,t)=>`This can mean ${e} or ${t}. Write the month as a word.`},Hr={kind:{DIRECT:`Direct quotation`,INDIRECT:`Reported speech`,MIXED:`Partly quoted`},act:{SAID:`Said`,DENIED:`Denied`,ASKED:`Asked`,DEMANDED:`Demanded`,PROMISED:`Promised`,WARNED:`Warned`,EXPRESSED:`Judged or felt`},standing:{ASSERTED:`Undisputed`,DISPUTED:`Disputed`,REJECTED:`Misattributed`},speakerKind:{PERSON:`Person`,OFFICE:`Office`,ORGANISATION:`Organisation`,STATE:`State`,GROUP:`Group`,ANONYMOUS:`Unnamed`},sourceKind:{MINISTRY:`Ministry`,GOVERNMENT:`Government body`,NEWS_AGENCY:`News agency`,NEWSPAPER:`Newspaper`,BROADCASTER:`Broadcaster`,WEBSITE:`Website`,ORGANISATION:`Organisation`,DOCUMENT:`Document`,PERSON:`Person`},basis:{NAMED:`named next to the words`,COREFERENCE:`named elsewhere in the text, meant by a pronoun`,INFERRED:`follows from the sense of the text`},dateBasis:{STATED:`stated in the text`,RESOLVED:`worked out from a phrase`,INFERRED:`inferred`},role:{CONTENT:`Reported words`,VERBATIM:`Words in quotation marks`,CUE:`Reporting word`,SPEAKER:`Words that name the speaker`,SAID:`Words that say when`,SOURCE:`Words that name the source`,SOURCE_CUE:`Words that lead to the source`},date:{about:e=>`about ${e}`,perhaps:e=>`perhaps ${e}`,range:(e,t)=>`${e} to ${t}`,openEnd:e=>`since ${e}`,openStart:e=>`until ${e}`}},Ur={TOKEN_INVALID:`This token is not valid: unknown, revoked, or past its day.`,OFFLINE:`The server did not answer. Nothing is lost; try again.`,FORBIDDEN:`Your token does not allow this.`,UNAUTHENTICATED:`You are not signed in.`,VERSION_CONFLICT:`Somebody else was faster: the statement has changed since you saw it.`,STATEMENT_LAW:`As corrected, the statement breaks a rule.`,REFERENCE_UNKNOWN:`Something that was named is not on record.`,NAME_AMBIGUOUS:`A name fits several on record; name one of them.`,INPUT_INVALID:`Something is missing or not as expected.`,DATABASE_BUSY:`The database is busy; try again.`,FETCH_OFF:`This server does not fetch pages: paste the text.`,TEXT_EMPTY:`The text has no words.`,NOTHING_CHANGED:`Nothing has changed yet. If the statement is right as it is, accept it.`,NAME_OPEN:`A name was typed but not chosen: choose one or clear the field.`,SPEAKER_TWICE:`This speaker is there already.`,DATE_AMBIGUOUS:`The date can mean two days: write the month as a word.`,DATE_UNREAD:`The date was not understood.`,WORDS_EMPTY:`No words yet: select them in the article and set them as reported words.`,SPEAKER_EMPTY:`Nobody has said it yet: find a speaker, or add a new one.`,WHY_EMPTY:`Say why, for the history.`},Wr={ACCEPT:`Accepted`,REJECT:`Rejected`,CORRECT:`Corrected and accepted`,REOPEN:`Reopened`,ADD:`Added`},Gr={DRAFT:`It waits again.`,REVIEWED:`It is on record again.`,REJECTED:`It is rejected now.`},Kr=e=>e===0?`None are left.`:`${Y(e,`is`,`are`)} left.`,qr={ar:Rr,en:{...Hr,...Vr,...Br,title:`Review desk`,views:`Parts of the desk`,review:`Review`,paste:`Paste an article`,close:`Close`,cancel:`Cancel`,loseTyped:`What you typed will be lost. Go on?`,remove:`Remove`,loading:`Loading…`,signIn:`Sign in`,signInLead:`The desk changes what readers see, so it needs a token.`,token:`Token`,tokenKept:`It is kept in this tab alone and is gone when you close it or sign out.`,tokenHow:`No token yet? The person who runs the server makes one:`,signOut:`Sign out`,signedIn:e=>`Signed in as ${e}.`,signedInAs:`Signed in as`,expired:`Your token is no longer valid. Nothing that you typed is lost: sign in again to go on.`,viewerRole:{INGESTER:`may paste articles`,EDITOR:`editor`},ingesterOnly:`Your token may only paste articles. Reviewing needs a token of the role editor.`,queue:`Queue`,left:e=>Y(e,`draft left`,`drafts left`),order:`Order`,orders:{LEAST_CONFIDENT:`Least sure first`,DOCUMENT_ORDER:`As in the article`},onlyThis:`Only this article`,allArticles:`All articles`,onlyArticle:`Only one article is shown.`,next:`Next`,previous:`Previous`,empty:`Nothing waits for review.`,emptyHelp:`Paste an article, and what is found in it comes here.`,emptyArticle:`Nothing of this article waits for review.`,statements:e=>Y(e,`statement`,`statements`),state:{DRAFT:`Draft`,REVIEWED:`On record`,REJECTED:`Rejected`},stateTitle:`Show`,states:{DRAFT:`Drafts`,REVIEWED:`On record`,REJECTED:`Rejected`},find:`Words of the statement`,findGo:`Find`,nothingFound:`Nothing here.`,backToQueue:`Back to the queue`,position:(e,t)=>`${M(`en`,e)} of ${M(`en`,t)}`,confidence:`Confidence`,byHand:`written by hand`,both:(e,t)=>`${e}, ${t}`,whoSaid:`Said by`,when:`When`,through:`Through`,about:`About`,unknown:`unknown`,nobody:`No speaker`,doubts:`Look twice`,noDoubts:`The extractor has no doubt.`,reportedBy:`Reported by`,outerStatement:`Go to what they said`,outerPage:`Open what they said`,doubt:{lowConfidence:`Of statements found in this way, more than one in five was wrong.`,firstWord:`Where the words begin is a guess.`,extent:`The attribution comes after the words: how far they reach is a guess.`,nameless:`The speaker is mentioned without a name.`,hiddenSubject:`A pronoun or the verb alone points to the speaker.`,openQuotation:`A quotation mark is never closed.`,nested:`It is said within what somebody else says.`,noSpeaker:`Nobody is named as its speaker.`,noDate:`When it was said is unknown.`,inferredDate:`The date is inferred: the text does not give it.`,noCue:`There is no word that reports it, like “said”.`,noSource:`No source is on record, not even who published it.`,anonymous:`The speaker is not named.`,coreference:`The speaker was found by a pronoun.`,inferred:`The speaker is inferred from the sense of the text.`,newName:`A new name that nobody has confirmed.`,newSource:`A new source that nobody has confirmed.`,disputed:`The attribution is in doubt.`,note:`Note`},accept:`Accept`,reject:`Reject`,correct:`Correct`,undo:`Undo`,decided:(e,t)=>`${Wr[e]}. ${Kr(t)}`,undone:(e,t)=>`Undone: “${Wr[e].toLowerCase()}” was taken back. ${Gr[t]}`,undoneElsewhere:(e,t)=>`Undone: “${Wr[e].toLowerCase()}” was taken back. It waits again in the queue of its article, “${t}”.`,undoneWhy:`Taken back at the review desk.`,nothingToUndo:`There is nothing to undo.`,article:`Article`,articleText:`Text of the article`,articleEditing:`Text of the article: select words`,original:`Original page`,roleShort:{CONTENT:`words`,VERBATIM:`verbatim`,CUE:`cue`,SPEAKER:`speaker`,SAID:`when`,SOURCE:`source`,SOURCE_CUE:`via`},rejectTitle:`Why is it rejected?`,reasons:[`It is no statement.`,`The words are cut wrongly.`,`The same statement is there already.`,`It is unclear who said it.`,`Another reason`],reasonMore:`More about it`,reasonNeeded:`Say which other reason it is.`,refused:`It was refused; nothing has changed.`,field:`Field`,refusals:Ur,loadNewest:`Load the new state`,newest:(e,t)=>e===`DRAFT`?`This is the new state, last changed by ${t}. What you typed is still here.`:e===null?`The statement is no longer there.`:`${t} has already ${e===`REVIEWED`?`accepted`:`rejected`} it; it left the queue.`,help:`Keys`,helpTitle:`Keyboard`,keys:[[`j`,`next statement`],[`k`,`previous statement`],[`a`,`accept`],[`r`,`reject, with a reason`],[`c`,`correct`],[`n`,`add a statement that was missed`],[`u`,`undo the last decision`],[`?`,`this help`],[`Esc`,`close; what was typed stays`]],articleKeysTitle:`In the article, while correcting`,articleKeys:[[`← →`,`next or previous word, as the text runs`],[`↑ ↓`,`previous or next paragraph`],[`Home End`,`start or end of the paragraph; with Ctrl, of the text`],[`Shift`,`extend the selection`],[`c v q s t`,`words, verbatim, cue, speaker, when`],[`Shift c v`,`add another part`]],shortcuts:`Single-key shortcuts`,shortcutsHelp:`Switch them off if you speak to your computer, or press keys by accident.`}},Jr=class{lang;words;ask;articles;reviewer;changed;place=$e(location.search);queue;token=t();viewer=null;signInRefusal=null;expired=!1;busy=!1;refusal=null;fault=null;said=``;opened=null;isCorrecting=!1;adding=null;forms=new Map;selection=null;reasonsOpen=!1;toFocus=null;paste=nr();isPasteKept=!0;pasted=null;pasteRefusal=null;days=new Map;dayRefusal=null;undated=Mn();shortcuts=In();constructor(e,t){this.lang=e,this.words=qr[e],this.changed=t,this.paste=$n(),this.ask=Tn(()=>this.token),this.articles=new mr(this.ask,e),this.reviewer=new xr(this.ask,e),this.queue=new Cn(this.ask,e,this.place)}get statement(){return this.opened??this.queue.current}get article(){return this.slug===null?null:this.articles.get(this.slug)}get slug(){return this.statement?.document.slug??this.place.document}get isEditing(){return this.isCorrecting||this.adding!==null}get mayReview(){return this.viewer?.role===`EDITOR`}get form(){return this.adding?this.formOf(this.adding):this.isCorrecting&&this.statement?this.formOf(this.statement):null}formOf(e){let t=L(e);return this.forms.get(e.id)??{base:e,from:t,edit:t,why:``,names:qt}}edit(e){this.form&&this.fill({edit:{...this.form.edit,...e}})}typeName(e,t){this.form&&this.fill({names:{...this.form.names,[e]:t}})}fill(e){let{form:t}=this;t&&(this.forms.set(t.base.id,{...t,...e}),this.changed())}announce(e){this.said=e,this.changed()}switchShortcuts(e){this.shortcuts=e,Ln(e),this.changed()}},Yr=(e,t)=>{let{words:n,viewer:r}=e;return b`<div class="bar">
    <nav aria-label=${n.views}>
      <ul>
        <li>${Xr(e,`review`)}</li>
        <li>${Xr(e,`paste`)}</li>
      </ul>
    </nav>
    <p class="who">
      ${n.signedInAs} ${D(r?.name??``)}
      ${r?b`<span class="tag">${n.viewerRole[r.role]}</span>`:S}
    </p>
    <button class="quiet" @click=${t}>${n.help} ${A(e,`?`)}</button>
    <button class="quiet" @click=${()=>fr(e)}>${n.signOut}</button>
  </div>`},Xr=(e,t)=>{let n=e.place.view===t;return b`<a
    href=${j({...e.place,view:t})}
    aria-current=${n?`page`:S}
    @click=${Zr(()=>U(e,{view:t}))}
    >${e.words[t]}</a
  >`},Zr=e=>t=>{t.ctrlKey||t.metaKey||t.shiftKey||t.altKey||(t.preventDefault(),e())},Qr=(e,t)=>b`<div class="last">
    <p role="status">${e.said}</p>
    ${e.reviewer.last&&e.place.view===`review`?b`<button
            class="quiet"
            aria-disabled=${e.busy}
            @click=${()=>void Jn(e).then(e=>e&&t())}
          >
            ${e.words.undo} ${A(e,`u`)}
          </button>`:S}
  </div>`,$r=e=>{let{words:t}=e;return b`<dialog class="help" aria-labelledby="help-title">
    <h2 id="help-title" tabindex="-1" autofocus>${t.helpTitle}</h2>
    ${ei(t.keys)}
    <h3>${t.articleKeysTitle}</h3>
    ${ei(t.articleKeys)}
    <p>
      <label class="check"
        ><input
          type="checkbox"
          aria-describedby="shortcuts-help"
          .checked=${e.shortcuts}
          @change=${t=>e.switchShortcuts(t.target.checked)}
        />
        ${t.shortcuts}</label
      >
    </p>
    <p class="hint" id="shortcuts-help">${t.shortcutsHelp}</p>
    <form method="dialog"><button class="primary">${t.close}</button></form>
  </dialog>`},ei=e=>b`<dl class="keys">
    ${e.map(([e,t])=>b`<div>
          <dt><kbd dir="ltr">${e}</kbd></dt>
          <dd>${t}</dd>
        </div>`)}
  </dl>`,ti=({lang:e,words:t},{id:n,label:r,hint:i,value:a,change:o})=>{let s=Gt(a,e,t);return b`<div class="date">
    <label for=${n}>${r}</label>
    <input
      id=${n}
      dir="auto"
      maxlength="200"
      autocomplete="off"
      spellcheck="false"
      aria-describedby="${n}-hint ${n}-read"
      .value=${a}
      @input=${e=>o(e.target.value)}
    />
    <p class="hint" id="${n}-hint">${i}</p>
    <p class="understood ${s?.kind===`DATE`?``:`unread`}" id="${n}-read" aria-live="polite">
      ${s===null?S:s.kind===`DATE`?b`${t.understood}: ${s.text} <code dir="ltr">${s.edtf}</code>`:s.text}
    </p>
  </div>`},ni=(e,t)=>{e.paste={...e.paste,...t},e.isPasteKept=tr(e.paste),e.changed()},ri=async e=>{if(e.busy)return!1;if(e.pasteRefusal=Wt(e.paste.published,`published`),e.pasteRefusal)return e.changed(),!1;Object.assign(e,{busy:!0,pasteRefusal:null,pasted:null,said:``}),e.changed();let t=rr(e.paste),n=await H(e,()=>e.ask(gn,{input:t,lang:e.lang}),t=>e.pasteRefusal=t);return e.busy=!1,n&&ii(e,n.ingestDocument),e.changed(),e.pasted!==null},ii=(e,t)=>{t.__typename===`Refusal`?e.pasteRefusal=t:(e.pasted=t,e.paste=nr(),e.isPasteKept=tr(e.paste),e.said=e.words.stored(t.added),e.articles.forget(t.document.slug),e.queue=new Cn(e.ask,e.lang,e.place))},ai=(e,t)=>U(e,{view:`review`,document:t,order:`DOCUMENT_ORDER`}),oi=(e,{stored:t,left:n})=>{let{words:r,paste:i,pasted:a}=e;return b`<section class="paste" aria-labelledby="paste-heading">
    <h2 id="paste-heading" tabindex="-1">${r.paste}</h2>
    <p class="intro">${r.pasteLead}</p>
    ${a?fi(e,a,n):S}
    <form @submit=${n=>ui(e,n,t)}>
      <fieldset class="pick">
        <legend>${r.format}</legend>
        ${[`text`,`html`].map(t=>b`<label class="check"><input type="radio" name="format" value=${t} .checked=${i.format===t} @change=${()=>ni(e,{format:t})} /> ${r.formats[t]}</label>`)}
      </fieldset>
      <label for="paste-body">${r.body}</label>
      <textarea
        id="paste-body"
        rows="14"
        dir="auto"
        lang=${i.lang===``?S:i.lang}
        aria-describedby="paste-body-hint"
        .value=${i.body}
        @input=${t=>li(e,`body`,t)}
      ></textarea>
      <p class="hint" id="paste-body-hint">${r.bodyHint}</p>
      <div class="grid">
        ${X(e,`title`,r.headline,null)} ${X(e,`url`,r.url,null,`ltr`)}
        ${X(e,`publisher`,r.publisher,r.publisherHint)}
        ${X(e,`wire`,r.wire,r.wireHint)} ${si(e)}
        ${X(e,`lang`,r.articleLang,r.langHint,`ltr`)}
      </div>
      ${O(e,e.pasteRefusal)}
      <p class="deeds">
        <button class="primary" aria-disabled=${e.busy}>${e.busy?r.storing:r.store}</button>
        <button type="button" class="quiet" @click=${()=>ci(e)}>${r.clear}</button>
      </p>
      <p class="hint">${e.isPasteKept?r.typedKept:r.typedNotKept}</p>
    </form>
  </section>`},si=e=>ti(e,{id:`paste-published`,label:b`${e.words.published} <span class="soft">(${e.words.optional})</span>`,hint:e.words.publishedHint,value:e.paste.published,change:t=>ni(e,{published:t})}),X=(e,t,n,r,i=`auto`)=>{let a=`paste-${t}`;return b`<div>
    <label for=${a}>${n} <span class="soft">(${e.words.optional})</span></label>
    <input
      id=${a}
      dir=${i}
      maxlength="2000"
      autocomplete="off"
      aria-describedby=${r===null?S:`${a}-hint`}
      .value=${e.paste[t]}
      @input=${n=>li(e,t,n)}
    />
    ${r===null?S:b`<p class="hint" id=${`${a}-hint`}>${r}</p>`}
  </div>`},ci=e=>{ar(e,!er(e.paste))&&ni(e,nr())},li=(e,t,n)=>{let r=n.target;r.setCustomValidity(``),ni(e,{[t]:r.value})},ui=(e,t,n)=>{t.preventDefault();let{body:r,url:i}=e.paste;if(r.trim()===``&&i.trim()===``){let n=t.target.querySelector(`textarea`);n?.setCustomValidity(e.words.bodyNeeded),n?.reportValidity()}else ri(e).then(e=>e&&n())},di=[`added`,`corrected`,`withdrawn`,`unchanged`,`kept`,`dated`,`unlawful`,`repeated`],fi=(e,t,n)=>{let{words:r}=e,{title:i,lang:a,slug:o}=t.document;return b`<section class="outcome" aria-labelledby="outcome-title">
    <h3 id="outcome-title" tabindex="-1">${r.became[t.change]}</h3>
    <p class="headline"><bdi lang=${a}>${i??r.untitled}</bdi></p>
    <dl class="counts">
      ${di.filter(e=>e===`added`||t[e]>0).map(n=>b`<div>
              <dt>${r.results[n]}</dt>
              <dd>${M(e.lang,t[n])}</dd>
            </div>`)}
    </dl>
    ${pi(r.newSpeakers,t.newSpeakers.map(e=>b`${D(e.name)} <span class="soft">${r.speakerKind[e.kind]}</span>`))}
    ${pi(r.newSources,t.newSources.map(e=>b`${D(e.name)} <span class="soft">${r.sourceKind[e.kind]}</span>`))}
    ${pi(r.ambiguities,t.ambiguities.map(e=>b`${D(e.name)}
            <span class="soft">${r.canMean}</span>
            ${e.candidates.map((e,t)=>b`${t>0?` · `:``}${D(e.name)}`)}`))}
    <p class="deeds">
      <button class="primary" @click=${()=>void ai(e,o).then(n)}>
        ${r.reviewThis}
      </button>
    </p>
  </section>`},pi=(e,t)=>t.length===0?S:b`<h4>${e}</h4>
        <ul class="found">
          ${t.map(e=>b`<li>${e}</li>`)}
        </ul>`,mi=(e,t)=>b`<dialog
    class="reject"
    aria-label=${e.words.rejectTitle}
    @cancel=${()=>_i(e)}
    @close=${()=>_i(e)}
  >
    ${e.reasonsOpen?hi(e,t):S}
  </dialog>`,hi=(e,t)=>{let{words:n}=e;return b`<form @submit=${n=>vi(e,n,t)}>
    <h2>${n.rejectTitle}</h2>
    <fieldset>
      <legend class="unseen">${n.rejectTitle}</legend>
      ${n.reasons.map((e,t)=>b`<label class="check"><input type="radio" name="reason" value=${t} required ?checked=${t===0} ?autofocus=${t===0} /> ${e}</label>`)}
    </fieldset>
    <label for="reason-more">${n.reasonMore}</label>
    <textarea
      id="reason-more"
      name="more"
      rows="2"
      dir="auto"
      maxlength="1800"
      @input=${e=>e.target.setCustomValidity(``)}
    ></textarea>
    ${O(e,e.refusal,gi(e))}
    <p class="deeds">
      <button class="primary" aria-disabled=${e.busy}>${n.reject}</button>
      <button type="button" class="quiet" @click=${()=>_i(e)}>${n.cancel}</button>
    </p>
  </form>`},gi=e=>e.refusal?.code===`VERSION_CONFLICT`?b`<p>
        <button type="button" @click=${()=>void Yn(e)}>${e.words.loadNewest}</button>
      </p>`:b``,_i=e=>{e.reasonsOpen=!1,e.refusal=null,e.changed()},vi=(e,t,n)=>{t.preventDefault();let r=t.target,i=r.elements.namedItem(`more`),a=Number(new FormData(r).get(`reason`)),o=a===e.words.reasons.length-1;o&&i.value.trim()===``?(i.setCustomValidity(e.words.reasonNeeded),i.reportValidity()):Vn(e,{decision:`REJECT`,why:[o?``:e.words.reasons[a],i.value.trim()].filter(Boolean).join(` `)}).then(e=>{e&&n()})},Z=({start:e,end:t},n)=>e<=n&&n<t,yi=(e,t,n)=>{let r={spans:n.spans.filter(e=>bi(e,t)),others:n.others.filter(e=>bi(e,t)),selection:n.selection},i=[];for(let n=t.start;n<=t.end;){let t=e.indexOf(`
`,n),a=t<0?e.length:t;i.push({start:n,parts:Si(e,{start:n,end:a},r)}),n=a+1}return i},bi=(e,t)=>e.start<t.end&&t.start<e.end,xi=(e,t,n)=>{let r=e.slice(t.start,t.end).search(/\s/);return Math.min(r<0?t.end:t.start+r,n.end)},Si=(e,t,{spans:n,others:r,selection:i})=>{let a=[...n,...r,...i?[i]:[]].filter(e=>bi(e,t)),o=new Set([t.start,t.end]);for(let{start:e,end:n}of a)for(let r of[e,n])Z(t,r)&&o.add(r);for(let r of n)Z(t,r.start)&&o.add(xi(e,r,t));let s=[...o].sort((e,t)=>e-t);return s.slice(0,-1).map((t,a)=>{let o=n.filter(e=>Z(e,t));return{start:t,text:e.slice(t,s[a+1]),roles:[...new Set(o.map(({role:e})=>e))],first:o.filter(e=>e.start===t).map(({role:e})=>e),other:r.some(e=>Z(e,t)),selected:i!==null&&Z(i,t)}})},Ci=3e4,wi=(e,t)=>{if(e.length<=2*Ci)return{start:0,end:e.length};let n=e.lastIndexOf(`
`,Math.max(0,t-Ci)),r=e.indexOf(`
`,Math.min(e.length,t+Ci));return{start:n<0?0:n+1,end:r<0?e.length:r}},Ti=(e,{start:t,end:n},r)=>{let i=[];for(let{segment:a,index:o}of Ei(r).segment(e.slice(t,n)))a.trim()!==``&&i.push({start:t+o,end:t+o+a.length});return i},Ei=e=>{try{return new Intl.Segmenter(e,{granularity:`word`})}catch{return new Intl.Segmenter(`en`,{granularity:`word`})}},Di=(e,t)=>{let n=e.findIndex(({end:e})=>e>t);return n<0?e.length-1:n},Oi=(e,t,n,r)=>{let i=n===`start`?r>0?e.find(({start:e})=>e>t.start)?.start:e.findLast(({start:e})=>e<t.start)?.start:r>0?e.find(({end:e})=>e>t.end)?.end:e.findLast(({end:e})=>e<t.end)?.end,a={...t,[n]:i??t[n]};return a.start<a.end?a:t},ki=(e,{start:t,end:n})=>{let r=e.slice(t,n);return r.trim()===``?null:{start:t+r.length-r.trimStart().length,end:n-(r.length-r.trimEnd().length)}},Ai=(e,t,n,r)=>{let i=t.length-1,a=n=>{let{start:r=0}=t[n]??{},i=e.indexOf(`
`,r);return{start:e.lastIndexOf(`
`,r)+1,end:i<0?e.length:i}},o=e=>Di(t,a(e).start),s=e=>{let{end:n}=a(e);return t.findLastIndex(({start:e})=>e<n)};return Math.max(0,Math.min(i,{next:()=>n+1,previous:()=>n-1,nextLine:()=>s(n)===i?n:s(n)+1,previousLine:()=>o(Math.max(0,o(n)-1)),lineStart:()=>o(n),lineEnd:()=>s(n),start:()=>0,end:()=>i}[r]()))},ji={c:`CONTENT`,v:`VERBATIM`,q:`CUE`,s:`SPEAKER`,t:`SAID`},Mi=({key:e,ctrlKey:t,metaKey:n},r)=>{let i=t||n;return{ArrowLeft:r===`rtl`?`next`:`previous`,ArrowRight:r===`rtl`?`previous`:`next`,ArrowDown:`nextLine`,ArrowUp:`previousLine`,Home:i?`start`:`lineStart`,End:i?`end`:`lineEnd`}[e]??null},Ni=e=>{if(e.ctrlKey||e.metaKey)return null;let t=Ke(e),n=t in ji?ji[t]:null;return n&&{role:n,add:e.shiftKey}},Pi=class extends T{static properties={article:{attribute:!1},words:{attribute:!1},statement:{attribute:!1},spans:{attribute:!1},editing:{attribute:!1},at:{state:!0},anchor:{state:!0},isKeyboard:{state:!0}};#e=[];#t={start:0,end:0};#n=()=>this.#d();constructor(){super(),Object.assign(this,{spans:[],editing:!1,at:0,anchor:0,isKeyboard:!1,statement:``})}createRenderRoot(){return this}connectedCallback(){super.connectedCallback(),document.addEventListener(`selectionchange`,this.#n)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(`selectionchange`,this.#n)}get#r(){return Math.min(...this.spans.filter(({role:e})=>e===`CONTENT`).map(({start:e})=>e))}get#i(){let[e,t]=[this.#e[this.at],this.#e[this.anchor]];return e&&t?{start:Math.min(e.start,t.start),end:Math.max(e.end,t.end)}:null}willUpdate(e){if(!e.has(`statement`)&&!e.has(`article`))return;let t=Number.isFinite(this.#r)?this.#r:0;this.#t=wi(this.article.text,t),this.#e=Ti(this.article.text,this.#t,this.article.lang),this.at=this.anchor=Di(this.#e,t),this.isKeyboard=!1}updated(e){e.has(`statement`)?this.#a(this.querySelector(`mark`)):e.has(`at`)&&this.isKeyboard&&this.#a(this.querySelector(`.held`))}#a(e){let t=this.querySelector(`.scroller`);if(!e||!t)return;let[n,r]=[e.getBoundingClientRect(),t.getBoundingClientRect()],i=r.height/4;(n.top<r.top+16||n.bottom>r.bottom-i)&&(t.scrollTop+=n.top-r.top-i)}render(){let{text:e,lang:t,neighbours:n}=this.article,r=n.filter(({id:e})=>e!==this.statement).flatMap(({evidence:e})=>e),i=this.editing&&this.isKeyboard?this.#i:null,a=yi(e,this.#t,{spans:this.spans,others:r,selection:i});return b`<div
        class="scroller"
        tabindex="0"
        role=${this.editing?`application`:`region`}
        aria-label=${this.editing?this.words.articleEditing:this.words.articleText}
        aria-describedby=${this.editing?`article-keys`:S}
        @keydown=${this.#m}
        @focus=${this.#c}
        @pointerdown=${()=>this.isKeyboard=!1}
      >
        ${this.#t.start>0?b`<p class="cut">…</p>`:S}
        <div class="text" lang=${t} dir=${E(t)}>${a.map(e=>this.#o(e))}</div>
        ${this.#t.end<e.length?b`<p class="cut">…</p>`:S}
      </div>
      <p class="unseen" role="status" lang=${t}>
        ${i?e.slice(i.start,i.end):``}
      </p>`}#o({parts:e}){return b`<p>${e.map(e=>this.#s(e))}</p>`}#s({start:e,text:t,roles:n,first:r,other:i,selected:a}){let o=[...n.map(e=>`as-${e.toLowerCase()}`),i&&`other`,a&&`held`].filter(Boolean).join(` `);return n.length===0?b`<span data-start=${e} class=${o||S}>${t}</span>`:b`<mark data-start=${e} class=${o} data-label=${r.map(e=>this.words.roleShort[e]).join(` · `)||S}>${t}</mark>`}#c(e){this.editing&&e.target.matches(`:focus-visible`)&&this.#l()}#l(){this.isKeyboard=!0,this.#i&&this.#u(this.#i)}#u(e){this.dispatchEvent(new CustomEvent(`pick`,{detail:e}))}#d(){let e=getSelection();if(!this.editing||!e||e.isCollapsed||e.rangeCount===0||!this.querySelector(`.text`)?.contains(e.anchorNode))return;let t=this.#f(e.getRangeAt(0));t&&(this.isKeyboard=!1,this.anchor=Di(this.#e,t.start),this.at=Di(this.#e,t.end-1),this.#u(t))}#f(e){let t=this.querySelector(`.text`);if(!t||!e.intersectsNode(t))return null;let{startContainer:n,startOffset:r,endContainer:i,endOffset:a}=e;return ki(this.article.text,{start:t.contains(n)?this.#p(n,r):this.#t.start,end:t.contains(i)?this.#p(i,a):this.#t.end})}#p(e,t){let n=e instanceof Text?e.parentElement?.dataset.start:void 0;if(n!==void 0)return Number(n)+t;let r=document.createRange();r.setStart(e,t);let i=[...this.querySelectorAll(`[data-start]`)].find(e=>r.comparePoint(e,0)>=0);return i?Number(i.dataset.start):this.#t.end}#m(e){if(!this.editing||e.altKey)return;let t=Mi(e,E(this.article.lang)),n=t?null:Ni(e);(t||n)&&(e.preventDefault(),e.stopPropagation(),n?this.#g(n):t&&this.#h(t,e.shiftKey))}#h(e,t){getSelection()?.removeAllRanges(),this.at=Ai(this.article.text,this.#e,this.at,e),t||(this.anchor=this.at),this.#l()}#g(e){this.dispatchEvent(new CustomEvent(`assign`,{detail:e}))}};customElements.define(`isnad-article`,Pi);var Fi=e=>e.toSorted((e,t)=>e.start-t.start).reduce((e,t)=>{let n=e.at(-1);if(!n||t.start>=n.end)return[...e,t];let r=Math.max(n.end,t.end),i=n.exact+t.exact.slice(n.end-t.start);return e.with(-1,{start:n.start,end:r,exact:i})},[]),Ii=e=>!/^[\p{P}\s]*$/u.test(e),Li=e=>[`CONTENT`,`VERBATIM`,`CUE`,`SPEAKER`,`SAID`].flatMap(t=>{let n=Ri(e,t);return n.length===0?[{role:t,at:0,words:null,removable:!1}]:n.map((e,r)=>({role:t,at:r,words:e,removable:t!==`CONTENT`||n.length>1}))}),Ri=(e,t)=>{if(t===`CONTENT`)return e.content;if(t===`VERBATIM`)return e.verbatim;let n={CUE:e.cue,SPEAKER:e.speaker,SAID:e.said.phrase}[t];return n?[n]:[]},zi=(e,t,n)=>{let r=Fi(n),[i=null]=r;return t===`CONTENT`?{content:r,verbatim:e.verbatim.filter(e=>Bi(r,e))}:t===`VERBATIM`?{verbatim:r}:t===`SAID`?{said:{...e.said,phrase:i}}:t===`CUE`?{cue:i}:{speaker:i}},Bi=(e,t)=>e.some(({start:e,end:n})=>e<t.end&&t.start<n),Vi=(e,{start:t,end:n})=>({start:t,end:n,exact:e.article?.text.slice(t,n)??``}),Hi=80,Ui=(e,t,n)=>{let r=n.length>Hi?`${n.slice(0,Hi)}…`:n;e.announce(e.words.ofWords(e.words.role[t],r))},Wi=(e,t,n)=>{let{form:r,selection:i}=e;if(!r||!i||t===`SOURCE`||t===`SOURCE_CUE`)return;let a=Vi(e,i);if(!Ii(a.exact)){e.announce(e.words.onlyPunctuation);return}let o=n&&(t===`CONTENT`||t===`VERBATIM`)?Ri(r.edit,t):[];e.edit(zi(r.edit,t,[...o,a])),Ui(e,t,a.exact)},Gi=(e,{role:t,at:n,words:r},i,a)=>{let{form:o,article:s}=e;if(!o||!s||!r)return;let c={start:Math.max(0,r.start-400),end:Math.min(s.text.length,r.end+400)},l=Vi(e,Oi(Ti(s.text,c,s.lang),r,i,a));Ii(l.exact)?(e.edit(zi(o.edit,t,Ri(o.edit,t).with(n,l))),Ui(e,t,l.exact)):e.announce(e.words.onlyPunctuation)},Ki=(e,{role:t,at:n})=>{let{form:r}=e;r&&e.edit(zi(r.edit,t,Ri(r.edit,t).toSpliced(n,1)))},qi={NOUN_PHRASE:`firstWord`,PARENTHESIS:`extent`,GENERIC_SPEAKER:`nameless`,OPEN_QUOTATION:`openQuotation`,NESTED:`nested`,HIDDEN_SUBJECT:`hiddenSubject`,NO_SPEAKER:`noSpeaker`},Ji=.8,Yi=e=>{let{confidence:t,attributions:n,said:r,cue:i,chain:a}=e,o=[];return t!==null&&t<Ji&&o.push({kind:`lowConfidence`}),n.length===0&&o.push({kind:`noSpeaker`}),o.push(...$i(e),...n.flatMap(ea)),o.push(...[...new Set(n.map(e=>e.note))].flatMap(Xi)),o.push(...Zi(r)),i===null&&o.push({kind:`noCue`}),[...o,...Qi(a)]},Xi=e=>e?[{kind:`note`,text:e}]:[],Zi=e=>e?[...e.basis===`INFERRED`?[{kind:`inferredDate`}]:[],...Xi(e.note)]:[{kind:`noDate`}],Qi=e=>e.length===0?[{kind:`noSource`}]:e.flatMap(({source:e,speaker:t,name:n})=>[...e?.draft?[{kind:`newSource`,name:n}]:[],...t?.draft?[{kind:`newName`,name:n}]:[]]),$i=({doubts:e,attributions:t})=>{let n=new Set(t.map(({basis:e})=>e));return e.filter(e=>!(e===`HIDDEN_SUBJECT`&&n.has(`COREFERENCE`))).filter(e=>e!==`NO_SPEAKER`||!n.has(`INFERRED`)&&t.length!==0).map(e=>({kind:qi[e]}))},ea=({speaker:{kind:e,draft:t,name:n},basis:r,standing:i})=>{let a=[];return i===`DISPUTED`&&a.push({kind:`disputed`,name:n}),e===`ANONYMOUS`&&a.push({kind:`anonymous`,name:n}),r===`COREFERENCE`&&a.push({kind:`coreference`,name:n}),r===`INFERRED`&&a.push({kind:`inferred`,name:n}),t&&e!==`ANONYMOUS`&&a.push({kind:`newName`,name:n}),a},ta=({words:e},{act:t})=>t===`SAID`?S:b`<span class="tag act">${e.act[t]}</span>`,na=({words:e},{attributions:t})=>t.length===0?b`${e.nobody}`:b`${t.map(({speaker:e},t)=>b`${t>0?` · `:``}${D(e.name)}`)}`,ra=(e,t,n)=>{let r=e.queue.items.findIndex(({id:e})=>e===t.id),i=`/${e.lang}/statements/${t.id}`;return r<0?b`<a class="outer" href=${i} target="_blank">${e.words.outerPage}</a>`:b`<a class="outer" href=${i} @click=${Zr(()=>Bn(e,r).then(n))}
        >${e.words.outerStatement}</a
      >`},ia=(e,t,n)=>{let{words:r}=e;return b`<article class="draft" aria-labelledby="statement">
    <p class="eyebrow">
      ${r.state[t.review]}
      ${e.opened?S:r.position(e.queue.at+1,e.queue.left)}
      <span class="tag">${r.kind[t.kind]}</span> ${oa(e,t)}
    </p>
    <h2 id="statement" tabindex="-1">${aa(e,t)} ${ta(e,t)}</h2>
    <blockquote lang=${t.lang} dir=${E(t.lang)}>${t.text}</blockquote>
    ${sa(e,t,n.arrived)} ${ca(e,t)}
    ${e.isEditing?S:b`${e.reasonsOpen?S:O(e,e.refusal,gi(e))} ${ua(e,n)}`}
  </article>`},aa=({words:e},{attributions:t})=>t.length===0?b`${e.nobody}`:b`${t.map(({speaker:e},t)=>b`${t>0?` · `:``}${D(e.name)}`)}`,oa=({lang:e,words:t},{confidence:n})=>b`<span class="sureness"
    >${t.confidence}: <b>${n===null?t.byHand:dt(e,n)}</b></span
  >`,sa=(e,t,n)=>{let{words:r}=e,{attributions:i,said:a,chain:o,topics:s,document:c,within:l}=t,u=i.filter(({role:e})=>e!==null);return b`<dl class="claims">
    <dt>${r.whoSaid}</dt>
    <dd>
      ${i.length===0?r.nobody:i.map(e=>b`<div>${D(e.speaker.name)} <span class="soft">${r.both(r.speakerKind[e.speaker.kind],r.basis[e.basis])}</span></div>`)}
      ${u.map(({role:e})=>b`<div class="soft"><bdi lang=${c.lang}>${e}</bdi></div>`)}
    </dd>
    ${l?b`<dt>${r.reportedBy}</dt>
            <dd class="reported-by">${na(e,l)} ${ra(e,l,n)}</dd>`:S}
    <dt>${r.when}</dt>
    <dd>
      ${a?b`<bdi dir="ltr">${a.edtf}</bdi> <span class="soft">${r.dateBasis[a.basis]}</span> ${a.phrase===null?S:Ze(a.phrase,c.lang)}`:r.unknown}
    </dd>
    <dt>${r.through}</dt>
    <dd>
      ${o.length===0?r.unknown:b`<ol>
              ${o.map(e=>b`<li>${D(e.name)}</li>`)}
            </ol>`}
    </dd>
    ${s.length===0?S:b`<dt>${r.about}</dt>
            <dd>${s.map((e,t)=>b`${t>0?` · `:``}${D(e.name)}`)}</dd>`}
  </dl>`},ca=({words:e},t)=>{let n=Yi(t);return n.length===0?b`<p class="hint">${e.noDoubts}</p>`:b`<section class="doubts">
    <h3>${e.doubts}</h3>
    <ul>
      ${n.map(t=>b`<li>${la(e,t)}</li>`)}
    </ul>
  </section>`},la=(e,t)=>t.kind===`note`?b`${e.doubt.note}: <span lang="en" dir="auto">${t.text}</span>`:b`${`name`in t?b`${D(t.name)}: `:S}${e.doubt[t.kind]}`,ua=(e,{accept:t,reject:n,correct:r,step:i})=>{let{words:a,busy:o,queue:s,opened:c,statement:l}=e,u=(t,n,r,i,a=!1)=>b`<button class=${i} ?disabled=${a} aria-disabled=${o} @click=${r}>
      ${t} ${A(e,n)}
    </button>`;return b`<div class="deeds">
    ${e.mayReview?b`${l?.review===`REVIEWED`?S:u(a.accept,`a`,t,`primary`)}
          ${l?.review===`REJECTED`?S:u(a.reject,`r`,n,``)}
          ${u(a.correct,`c`,r,``)}`:S}
    ${c?S:b`<span class="steps">
            ${u(a.previous,`k`,()=>i(-1),`quiet`,s.at===0)}
            ${u(a.next,`j`,()=>i(1),`quiet`,s.at>=s.items.length-1)}
          </span>`}
  </div>`},da=({article:e,mayReview:t,undated:n})=>t&&e?.published===null&&!n.has(e.slug)?e:null,fa=(e,t,n)=>{e.days.set(t,n),e.changed()},pa=(e,t)=>{e.undated=new Set([...e.undated,t]),Nn(e.undated),ma(e,t),e.changed()},ma=(e,t)=>{e.days.delete(t),e.dayRefusal=null},ha=async(e,{slug:t,text:n,lang:r})=>{if(e.busy)return!1;let i=e.days.get(t)??``;if(e.dayRefusal=i.trim()===``?ga:Wt(i,`day`),e.changed(),e.dayRefusal)return!1;let a=await _a(e,{slug:t,text:n,lang:r,published:Ut(i)});return a?(ma(e,t),e.articles.forget(t),await Xn(e,t),e.announce(e.words.daySaved(a.dated)),!0):!1},ga={code:`DATE_UNREAD`,message:``,field:`day`},_a=async(e,t)=>{e.busy=!0,e.changed();let n=await H(e,()=>e.ask(gn,{input:t,lang:e.lang}),t=>e.dayRefusal=t);e.busy=!1;let r=n?.ingestDocument;return r?.__typename===`Refusal`&&(e.dayRefusal=r),e.changed(),r?.__typename===`IngestedDocument`?r:null},va=(e,t)=>{let n=da(e);if(!n)return S;let{words:r}=e,{slug:i}=n;return b`<form
    class="day"
    aria-labelledby="day-title"
    novalidate
    @submit=${r=>{r.preventDefault(),ha(e,n).then(e=>e&&t())}}
  >
    <h2 id="day-title">${r.dayTitle}</h2>
    <p>${r.dayLead}</p>
    ${ti(e,{id:`day`,label:r.published,hint:r.dayHint,value:e.days.get(i)??``,change:t=>fa(e,i,t)})}
    ${O(e,e.dayRefusal)}
    <p class="deeds">
      <button class="primary" aria-disabled=${e.busy}>${r.daySave}</button>
      <button
        type="button"
        class="quiet"
        @click=${()=>{pa(e,i),t()}}
      >
        ${r.dayWithout}
      </button>
    </p>
  </form>`},Q=(e,t,n,r,i=`auto`,a=null)=>b`<div>
    <label for=${e}>${t}</label>
    <input
      id=${e}
      dir=${i}
      maxlength="2000"
      autocomplete="off"
      aria-describedby=${a===null?S:`${e}-hint`}
      .value=${n}
      @input=${e=>r(e.target.value)}
    />
    ${a===null?S:b`<p class="hint" id=${`${e}-hint`}>${a}</p>`}
  </div>`,$=(e,t,n,r,i)=>b`<div>
    <label for=${e}>${t}</label>
    <select id=${e} @change=${e=>i(e.target.value)}>
      ${Object.entries(n).map(([e,t])=>b`<option value=${e} .selected=${e===r}>${t}</option>`)}
    </select>
  </div>`,ya=(e,t)=>{let{words:n}=e,{act:r,within:i}=t.edit,a=i===null?null:t.base.within;return b`<fieldset>
    <legend>${n.actTitle}</legend>
    ${$(`act`,n.actDone,n.act,r,t=>e.edit({act:t}))}
    ${a?b`<p class="part reported-inside">
            ${n.reportedInside}: ${na(e,a)}
            <button
              type="button"
              class="quiet"
              aria-label=${n.ofWords(n.remove,n.reportedInside)}
              @click=${t=>{k(t,`select`),e.edit({within:null})}}
            >
              ${n.remove}
            </button>
          </p>`:S}
  </fieldset>`},ba=150,xa=class extends T{static properties={label:{attribute:!1},field:{attribute:!1},noneLabel:{attribute:!1},failedLabel:{attribute:!1},createLabel:{attribute:!1},search:{attribute:!1},text:{attribute:!1},options:{state:!0},active:{state:!0},isOpen:{state:!0},hasFailed:{state:!0}};#e=0;#t=0;constructor(){super(),Object.assign(this,{label:``,field:``,noneLabel:``,failedLabel:``,createLabel:null,text:``}),Object.assign(this,{options:[],active:-1,isOpen:!1,hasFailed:!1,search:()=>Promise.resolve([])})}createRenderRoot(){return this}get#n(){return!this.hasFailed&&this.createLabel!==null&&this.text.trim()!==``}get#r(){return this.options.length+ +!!this.#n}render(){return b`<label for=${this.field}>${this.label}</label>
      <input
        id=${this.field}
        type="text"
        role="combobox"
        dir="auto"
        autocomplete="off"
        spellcheck="false"
        maxlength="200"
        aria-autocomplete="list"
        aria-expanded=${this.isOpen}
        aria-controls=${`${this.field}-list`}
        aria-activedescendant=${this.isOpen&&this.active>=0?`${this.field}-${this.active}`:S}
        .value=${this.text}
        @input=${this.#a}
        @keydown=${this.#l}
        @focusout=${()=>this.isOpen=!1}
      />
      <ul id=${`${this.field}-list`} role="listbox" aria-label=${this.label} ?hidden=${!this.isOpen}>
        ${this.options.map((e,t)=>this.#i(t,()=>b`${D(e.name)} <small>${e.detail}</small>`))}
        ${this.#n?this.#i(this.options.length,()=>b`${this.createLabel?.(this.text.trim())}`):S}
        ${this.#r===0?b`<li role="option" aria-disabled="true" aria-selected="false">${this.hasFailed?this.failedLabel:this.noneLabel}</li>`:S}
      </ul>`}#i(e,t){return b`<li
      id=${`${this.field}-${e}`}
      role="option"
      aria-selected=${e===this.active}
      @pointerdown=${e=>e.preventDefault()}
      @click=${()=>this.#f(e)}
    >
      ${t()}
    </li>`}#a(e){this.#o(e.target.value),this.#s(ba)}#o(e){this.text=e,this.options=[],this.#d(),this.dispatchEvent(new CustomEvent(`type`,{detail:e}))}#s(e){clearTimeout(this.#e),this.#e=window.setTimeout(()=>void this.#c(),e)}async#c(){let e=++this.#t,t=await this.search(this.text.trim());e===this.#t&&this.contains(document.activeElement)&&(this.options=t??[],this.hasFailed=t===null,this.active=-1,this.isOpen=!0)}#l(e){let{key:t}=e;if(!e.isComposing){if(t===`ArrowDown`||t===`ArrowUp`)this.#u(t===`ArrowDown`?1:-1);else if(t===`Enter`&&this.isOpen&&this.active>=0)this.#f(this.active);else if(t===`Enter`)this.#s(0);else if(t===`Escape`&&this.isOpen)this.#d();else return;e.preventDefault(),e.stopPropagation()}}#u(e){this.isOpen?this.#r!==0&&(this.active=this.active<0&&e<0?this.#r-1:(this.active+e+this.#r)%this.#r,this.updateComplete.then(()=>this.querySelector(`[aria-selected=true]`)?.scrollIntoView({block:`nearest`}))):this.#s(0)}#d(){clearTimeout(this.#e),this.#t++,this.isOpen=!1,this.active=-1}#f(e){let t=this.options[e],n=t??this.text.trim();this.#o(``),this.dispatchEvent(new CustomEvent(t?`choose`:`create`,{detail:n}))}};customElements.define(`isnad-combobox`,xa);var Sa=(e,t,n)=>async r=>{let i=r===``?null:r,a=await H(e,()=>e.ask(t,{search:i,lang:e.lang}),()=>void 0);return a?a.found.nodes.map(e=>({slug:e.slug,name:e.name,detail:n(e)})):null},Ca=(...e)=>e.filter(Boolean).join(` · `),wa=e=>Sa(e,_n,({kind:t,draft:n,statementCount:r})=>Ca(e.words.speakerKind[t],e.words.statements(r),n&&e.words.isDraft)),Ta=e=>Sa(e,vn,({kind:t,draft:n,statementCount:r})=>Ca(e.words.sourceKind[t],e.words.statements(r),n&&e.words.isDraft)),Ea=8,Da=e=>{let t={source:Ta(e),speaker:wa(e)},n=async(n,r)=>{let i=await t[n](r);return i&&i.slice(0,Ea).map(t=>({...t,is:n,detail:Ca(e.words.linkIs[n],t.detail)}))};return async e=>{let[t,r]=await Promise.all([n(`source`,e),n(`speaker`,e)]);return t&&r&&[...t,...r]}},Oa=e=>Sa(e,yn,({statementCount:t})=>e.words.statements(t)),ka=(e,t)=>{let{words:n}=e,{chain:r}=t.edit,i=Zt(t.base);return b`<fieldset>
    <legend>${n.chain}</legend>
    <p class="hint">${n.chainHelp}</p>
    <ol class="entries links">
      ${r.map((t,n)=>b`<li>${Aa(e,r,t,n)}</li>`)}
      ${i?b`<li class="fixed">${D(i.name)}</li>`:S}
    </ol>
    <isnad-combobox
      .label=${n.findLink}
      .field=${`find-source`}
      .text=${t.names[`find-source`]}
      .noneLabel=${n.noMatch}
      .failedLabel=${n.searchFailed}
      .search=${Da(e)}
      @type=${({detail:t})=>e.typeName(`find-source`,t)}
      @choose=${({detail:{is:t=`source`,slug:n,name:i}})=>e.edit({chain:[...r,{is:t,who:{slug:n,name:i},words:null,cue:null}]})}
    ></isnad-combobox>
  </fieldset>`},Aa=(e,t,n,r)=>{let{words:i,selection:a}=e,{is:o,who:s}=n,c=i=>e.edit({chain:t.with(r,{...n,...i})}),l=(e,t,n=!1)=>b`<button
      type="button"
      class="quiet"
      aria-label=${i.ofWords(e,s.name)}
      ?disabled=${n}
      @click=${t}
    >
      ${e}
    </button>`,u=t=>()=>{if(!a)return;let n=Vi(e,a);Ii(n.exact)?c({[t]:n}):e.announce(i.onlyPunctuation)};return b`<div class="head">
      <strong>${D(s.name)}</strong>
      <span class="soft">${i.linkIs[o]}</span>
      ${l(i.moveUp,()=>e.edit({chain:Ma(t,r-1)}),r===0)}
      ${l(i.moveDown,()=>e.edit({chain:Ma(t,r)}),r===t.length-1)}
      ${l(i.remove,n=>{k(n,`[role=combobox]`),e.edit({chain:t.toSpliced(r,1)})})}
    </div>
    ${ja(e,i.role.SOURCE,n.words,()=>c({words:null}))}
    ${ja(e,i.role.SOURCE_CUE,n.cue,()=>c({cue:null}))}
    ${l(i.useAsName,u(`words`),!a)} ${l(i.useAsCue,u(`cue`),!a)}`},ja=({words:e,article:t},n,r,i)=>r?b`<p class="part">
        ${n}: ${Ze(r.exact,t?.lang??`und`)}
        <button
          type="button"
          class="quiet"
          aria-label=${e.ofWords(e.remove,r.exact)}
          @click=${e=>{k(e,`[role=combobox]`),i()}}
        >
          ${e.remove}
        </button>
      </p>`:S,Ma=(e,t)=>{let[n,r]=[e[t],e[t+1]];return n&&r?e.with(t,r).with(t+1,n):e},Na=(e,t)=>{let{words:n}=e,{topics:r}=t.edit,i=({slug:t,name:n})=>{r.some(e=>e.slug===t)||e.edit({topics:[...r,{slug:t,name:n}]})};return b`<fieldset>
    <legend>${n.topics}</legend>
    <ul class="tags">
      ${r.map((t,i)=>b`<li>
            ${D(t.name)}
            <button
              type="button"
              class="quiet"
              aria-label=${n.ofWords(n.remove,t.name)}
              @click=${t=>{k(t,`[role=combobox]`),e.edit({topics:r.toSpliced(i,1)})}}
            >
              ×
            </button>
          </li>`)}
    </ul>
    <isnad-combobox
      .label=${n.findTopic}
      .field=${`find-topic`}
      .text=${t.names[`find-topic`]}
      .noneLabel=${n.noMatch}
      .failedLabel=${n.searchFailed}
      .search=${Oa(e)}
      @type=${({detail:t})=>e.typeName(`find-topic`,t)}
      @choose=${({detail:e})=>i(e)}
    ></isnad-combobox>
  </fieldset>`},Pa=(e,t)=>{let{words:n}=e,{said:r}=t.edit,i=t=>e.edit({said:{...r,...t}});return b`<fieldset>
    <legend>${n.dateTitle}</legend>
    <div class="grid">
      ${ti(e,{id:`edtf`,label:n.edtf,hint:n.edtfHint,value:r.edtf,change:e=>i({edtf:e})})}
      ${$(`date-basis`,n.basisTitle,n.dateBasis,r.basis,e=>i({basis:e}))}
      ${Q(`date-note`,n.note,r.note,e=>i({note:e}))}
    </div>
  </fieldset>`},Fa=(e,t)=>{let{words:n}=e,{attributions:r}=t.edit,i=t=>{let i=[...r,{...Kt,who:t}];on(i)===null?e.edit({attributions:i}):e.announce(n.ofWords(Ia(t),n.refusals.SPEAKER_TWICE??``))};return b`<fieldset>
    <legend>${n.speakers}</legend>
    <ol class="entries">
      ${r.map((t,n)=>b`<li>${La(e,r,t,n)}</li>`)}
    </ol>
    <isnad-combobox
      .label=${n.findSpeaker}
      .field=${`find-speaker`}
      .text=${t.names[`find-speaker`]}
      .noneLabel=${n.noMatch}
      .failedLabel=${n.searchFailed}
      .createLabel=${n.createSpeaker}
      .search=${wa(e)}
      @type=${({detail:t})=>e.typeName(`find-speaker`,t)}
      @choose=${({detail:e})=>i({known:{slug:e.slug,name:e.name}})}
      @create=${({detail:e})=>i({created:{name:e,lang:Xe(e,t.base.document.lang),kind:`PERSON`,slug:``}})}
    ></isnad-combobox>
  </fieldset>`},Ia=e=>`known`in e?e.known.name:e.created.name,La=(e,t,n,r)=>{let{words:i}=e,a=i=>e.edit({attributions:t.with(r,{...n,...i})}),o=Ia(n.who);return b`<div class="head">
      <strong>${D(o)}</strong>
      ${n.role===null?S:b`<span class="soft" dir="auto">${n.role}</span>`}
      <button
        type="button"
        class="quiet"
        aria-label=${i.ofWords(i.remove,o)}
        @click=${n=>{k(n,`[role=combobox]`),e.edit({attributions:t.toSpliced(r,1)})}}
      >
        ${i.remove}
      </button>
    </div>
    ${`created`in n.who?Ra(e,n.who.created,r,e=>a({who:{created:e}})):S}
    <div class="grid">
      ${$(`basis-${r}`,i.basisTitle,i.basis,n.basis,e=>a({basis:e}))}
      ${$(`standing-${r}`,i.standingTitle,i.standing,n.standing,e=>a({standing:e}))}
      ${Q(`note-${r}`,i.note,n.note,e=>a({note:e}))}
    </div>`},Ra=({words:e},t,n,r)=>b`<fieldset class="grid new">
    <legend>${e.newSpeaker}</legend>
    ${Q(`new-name-${n}`,e.speakerName,t.name,e=>r({...t,name:e}))}
    ${$(`new-kind-${n}`,e.kindTitle,e.speakerKind,t.kind,e=>r({...t,kind:e}))}
    ${Q(`new-lang-${n}`,e.speakerLang,t.lang,e=>r({...t,lang:e}),`ltr`)}
    ${Q(`new-slug-${n}`,e.speakerSlug,t.slug,e=>r({...t,slug:e}),`ltr`)}
  </fieldset>`,za=(e,t,n)=>{let{words:r,article:i}=e,a=i?.lang??t.base.document.lang;return b`<fieldset>
    <legend>${r.spans}</legend>
    <p class="hint" id="article-keys">${r.spansHelp}</p>
    <p><button type="button" class="quiet" @click=${n}>${r.goToArticle}</button></p>
    ${Ba(e,a)}
    <ul class="spans" tabindex="-1" aria-label=${r.spans}>
      ${Li(t.edit).map(t=>Va(e,t,a))}
    </ul>
    <label for="words-lang">${r.language}</label>
    <input
      id="words-lang"
      class="short"
      dir="ltr"
      maxlength="35"
      aria-describedby="words-lang-hint"
      .value=${t.edit.lang}
      @input=${t=>e.edit({lang:t.target.value})}
    />
    <p class="hint" id="words-lang-hint">${r.languageHint}</p>
  </fieldset>`},Ba=(e,t)=>{let{words:n,article:r,selection:i}=e,a=(e,t)=>b`<button type="button" ?disabled=${i===null} @click=${t}>${e}</button>`;return b`<div class="selection" role="group" aria-label=${n.setAs}>
    <p>
      ${n.selected}:
      ${i&&r?Ze(r.text.slice(i.start,i.end),t):b`<i>${n.nothingSelected}</i>`}
    </p>
    <p class="tools">
      ${[`CONTENT`,`VERBATIM`,`CUE`,`SPEAKER`,`SAID`].map(t=>a(n.role[t],()=>Wi(e,t,!1)))}
      ${[`CONTENT`,`VERBATIM`].map(t=>a(n.addPart(n.role[t]),()=>Wi(e,t,!0)))}
    </p>
  </div>`},Va=(e,t,n)=>{let{words:r}=e,i=r.role[t.role];if(!t.words)return b`<li class="none"><span class="role">${i}</span> <i>${r.none}</i></li>`;let{exact:a}=t.words,o=(n,a,o)=>b`<button
      type="button"
      class="nudge"
      aria-label=${r.ofWords(n,i)}
      title=${n}
      @click=${()=>Gi(e,t,a,o)}
    >
      ${o>0?`+`:`−`}
    </button>`;return b`<li>
    <span class="role">${i}</span>
    <span class="exact" lang=${n} dir=${E(n)}>${a}</span>
    <span class="tools">
      <span class="edge">
        <span aria-hidden="true">${r.start}</span>
        ${o(r.startEarlier,`start`,-1)}${o(r.startLater,`start`,1)}
      </span>
      <span class="edge">
        <span aria-hidden="true">${r.end}</span>
        ${o(r.endEarlier,`end`,-1)}${o(r.endLater,`end`,1)}
      </span>
      ${t.removable?b`<button
              type="button"
              class="quiet"
              aria-label=${r.ofWords(r.remove,`${i}: ${a.slice(0,60)}`)}
              @click=${n=>{k(n,`.spans`),Ki(e,t)}}
            >
              ${r.remove}
            </button>`:S}
    </span>
  </li>`},Ha=(e,t,n)=>{let{words:r}=e,i=rt(t);return b`<form
    class="correction"
    aria-labelledby="correction-title"
    novalidate
    @submit=${t=>{t.preventDefault(),(i?qn(e):Gn(e)).then(e=>e&&n.saved())}}
    @keydown=${Ua}
  >
    <h2 id="correction-title" tabindex="-1">${i?r.addTitle:r.correctTitle}</h2>
    ${za(e,t,n.focusArticle)} ${ya(e,t)} ${Fa(e,t)}
    ${ka(e,t)} ${Na(e,t)} ${Pa(e,t)}
    <div class="end">
      <label for="why">${i?r.addWhy:r.why}</label>
      <textarea
        id="why"
        rows="2"
        dir="auto"
        maxlength="2000"
        ?required=${!i}
        .value=${t.why}
        @input=${t=>e.fill({why:t.target.value})}
      ></textarea>
      ${O(e,e.refusal,gi(e))}
      <p class="deeds">
        <button class="primary" aria-disabled=${e.busy}>${i?r.addSave:r.save}</button>
        <button type="button" class="quiet" @click=${n.close}>${r.close}</button>
        <button type="button" class="quiet" @click=${()=>Wa(e,t)}>${r.discard}</button>
      </p>
    </div>
  </form>`},Ua=e=>{e.key===`Enter`&&e.target instanceof HTMLInputElement&&e.preventDefault()},Wa=(e,t)=>{ar(e,cn(t))&&(e.forms.delete(t.base.id),e.refusal=null,e.changed())},Ga=(e,t)=>{let{statement:n,form:r,words:i,queue:a}=e;return!n&&!a.loaded?b`${Ka(e,t.arrived)}
      <p>${i.loading}</p>`:b`${Ka(e,t.arrived)} ${va(e,t.arrived)}
    <div class="sides ${r?`correcting`:``}">
      <div class="subject">
        ${e.adding?S:n?ia(e,n,t):Ja(e)}
        ${r?Ha(e,r,t):S}
      </div>
      ${e.slug===null?S:Ya(e,t.add)}
      ${n&&!e.opened?$a(e,t):S}
    </div>`},Ka=(e,t)=>{let{words:n,queue:r,place:i,statement:a}=e,o=(n,r)=>b`<a
      href=${j({...i,...r})}
      @click=${Zr(()=>U(e,r).then(t))}
      >${n}</a
    >`;return b`<div class="tools-row">
    <p class="left">
      ${r.loaded?(i.state===`DRAFT`?n.left:n.statements)(r.left):``}
    </p>
    ${$(`state`,n.stateTitle,n.states,i.state,n=>void U(e,{state:n,statement:null}).then(t))}
    ${qa(e,t)}
    ${$(`order`,n.order,n.orders,i.order,t=>void U(e,{order:t}))}
    <p>
      ${e.opened?o(n.backToQueue,{statement:null}):i.document===null?a?o(n.onlyThis,{document:a.document.slug}):S:b`${n.onlyArticle} ${o(n.allArticles,{document:null})}`}
    </p>
  </div>`},qa=(e,t)=>{let{words:n,place:r}=e;return b`<form
    role="search"
    aria-label=${n.find}
    @submit=${n=>{n.preventDefault(),U(e,{text:n.target.elements.namedItem(`text`).value.trim(),statement:null}).then(t)}}
  >
    <label class="unseen" for="desk-text">${n.find}</label>
    <input
      id="desk-text"
      name="text"
      type="search"
      dir="auto"
      maxlength="1000"
      placeholder=${n.find}
      .value=${r.text}
    />
    <button class="quiet">${n.findGo}</button>
  </form>`},Ja=({words:e,place:t})=>{let n=t.document===null?e.empty:e.emptyArticle,r=t.state===`DRAFT`&&t.text===``;return b`<div class="nothing-left">
    <h2 id="statement" tabindex="-1">${r?n:e.nothingFound}</h2>
    <p>${r?e.emptyHelp:S}</p>
  </div>`},Ya=(e,t)=>{let{words:n,article:r,statement:i,form:a}=e,o=a?.edit??(i&&L(i));return b`<section class="beside" aria-labelledby="article-title">
    <h2 id="article-title"><span class="unseen">${n.article}: </span>${Xa(e)}</h2>
    ${r?b`<p class="origin">
              ${r.publisher?b`<bdi>${r.publisher.name}</bdi>`:S}
              ${r.published?b`<bdi dir="ltr">${r.published.edtf}</bdi>`:S}
              ${Za(e,r.url)}
              ${e.mayReview&&!e.isEditing?b`<button class="quiet" @click=${t}>
                      ${n.addStatement} ${A(e,`n`)}
                    </button>`:S}
            </p>
            <isnad-article
              .article=${r}
              .words=${n}
              .statement=${a?.base.id??i?.id??``}
              .spans=${o?nn(o):[]}
              .editing=${a!==null}
              @pick=${({detail:t})=>Qa(e,t)}
              @assign=${({detail:t})=>Wi(e,t.role,t.add)}
            ></isnad-article>`:b`<p>${n.loading}</p>`}
  </section>`},Xa=({words:e,statement:t,article:n})=>{let{title:r=null,lang:i=``}=t?.document??n??{};return r===null?b`${e.untitled}`:b`<span lang=${i} dir=${E(i)}>${r}</span>`},Za=({words:e},t)=>t!==null&&/^https?:\/\//i.test(t)?b`<a href=${t} rel="noreferrer noopener" target="_blank">${e.original}</a>`:S,Qa=(e,t)=>{e.selection=t,e.changed()},$a=(e,t)=>{let{words:n,queue:r}=e,i=n=>void Bn(e,n).then(t.arrived);return b`<nav class="queue" aria-labelledby="queue-title">
    <h2 id="queue-title">${n.queue}</h2>
    <ol>
      ${r.items.map((t,n)=>b`<li><button aria-current=${n===r.at?`true`:S} @click=${()=>i(n)}>${eo(e,t)}</button></li>`)}
    </ol>
  </nav>`},eo=(e,t)=>b`<span class="line"
      ><span class="by">${aa(e,t)} ${ta(e,t)}</span> ${oa(e,t)}</span
    >
    ${t.within?b`<span class="reported-by">${e.words.reportedBy}: ${na(e,t.within)}</span>`:S}
    <span class="quote" lang=${t.lang} dir=${E(t.lang)}>${t.text}</span>
    <span class="why">${to(e,t)}</span>`,to=({words:e},t)=>Yi(t).filter(({kind:e})=>e!==`note`).slice(0,2).map(({kind:t})=>e.doubt[t]).join(` `),no=`npx isnad token create --name newsroom --role editor`,ro=(e,t)=>{let{words:n}=e;return b`<form class="sign-in" @submit=${n=>io(e,n,t)}>
    <p>${e.expired?n.expired:n.signInLead}</p>
    <label for="token">${n.token}</label>
    <input
      id="token"
      name="token"
      type="password"
      dir="ltr"
      autocomplete="off"
      spellcheck="false"
      required
      aria-describedby="token-kept"
    />
    <p class="hint" id="token-kept">${n.tokenKept}</p>
    ${O(e,e.signInRefusal)}
    <p><button class="primary" aria-disabled=${e.busy}>${n.signIn}</button></p>
    <p class="hint">${n.tokenHow}</p>
    <pre lang="en" dir="ltr" tabindex="0" aria-label=${n.tokenHow}><code>${no}</code></pre>
  </form>`},io=(e,t,n)=>{t.preventDefault();let r=new FormData(t.target).get(`token`);cr(e,typeof r==`string`?r:``).then(()=>{e.viewer&&!e.expired&&n()})},ao=`input, textarea, select, [contenteditable], dialog, [role=application]`,oo=e=>e.defaultPrevented||e.ctrlKey||e.metaKey||e.altKey||e.isComposing,so=class extends T{#e;#t=!1;#n=null;#r=e=>this.#_(e);#i=()=>void Rn(this.#e,$e(location.search));#a=e=>{ir(this.#e)&&e.preventDefault()};constructor(){super();let e=this.getAttribute(`lang`);this.#e=new Jr(at(e)?e:`en`,()=>this.requestUpdate())}createRenderRoot(){return this}connectedCallback(){super.connectedCallback(),document.addEventListener(`keydown`,this.#r),addEventListener(`popstate`,this.#i),addEventListener(`beforeunload`,this.#a),sr(this.#e).finally(()=>{this.#t=!0,this.requestUpdate()})}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(`keydown`,this.#r),removeEventListener(`popstate`,this.#i),removeEventListener(`beforeunload`,this.#a)}render(){let e=this.#e,{words:t,viewer:n,place:r}=e;return n?b`<h1>${t.title}</h1>
      ${Yr(e,()=>this.#s(`help`)?.showModal())} ${Qr(e,()=>void this.#u())}
      ${O(e,e.fault)}
      ${n.role===`INGESTER`?b`<p class="caution">${t.ingesterOnly}</p>`:S}
      <div ?hidden=${r.view!==`review`}>${Ga(e,this.#o)}</div>
      <div ?hidden=${r.view!==`paste`}>
        ${oi(e,{stored:()=>void this.#l(`#outcome-title`),left:()=>void this.#u()})}
      </div>
      ${$r(e)} ${mi(e,()=>void this.#u())}
      <dialog class="again" aria-label=${t.signIn} @cancel=${e=>e.preventDefault()}>
        ${e.expired?ro(e,()=>void 0):S}
      </dialog>`:b`<h1>${t.title}</h1>
        ${this.#t||e.token===null?ro(e,()=>void this.#l(`#statement, #paste-heading`)):b`<p>${t.loading}</p>`}`}updated(){this.#c(`again`,this.#e.expired),this.#c(`reject`,this.#e.reasonsOpen);let{words:e,refusal:t,pasteRefusal:n,dayRefusal:r,place:i,toFocus:a}=this.#e,o=i.view===`paste`?n:t??r;this.#n=Ge(this,e,o,this.#n),this.#e.toFocus=null,a!==null&&this.#l(a)}#o={accept:()=>this.#f(),reject:()=>this.#p(),correct:()=>this.#m(),add:()=>this.#h(),step:e=>void zn(this.#e,e).then(e=>this.#d(e)),arrived:()=>void this.#u(),saved:()=>void this.#u(),close:()=>this.#g(),focusArticle:()=>void this.#l(`.scroller`)};#s(e){return this.querySelector(`dialog.${e}`)}#c(e,t){let n=this.#s(e);n&&n.open!==t&&(t?n.showModal():n.close())}async#l(e){await this.updateComplete,[...this.querySelectorAll(e)].find(e=>e.checkVisibility())?.focus()}#u(){return this.#l(`#statement`)}#d(e){e&&this.#u()}#f(){let e=this.#e;if(e.statement?.review===`REVIEWED`)return;let t=e.statement&&e.forms.get(e.statement.id);ar(e,!!(t&&cn(t)))&&Wn(e).then(e=>this.#d(e))}#p(){this.#e.statement&&this.#e.mayReview&&!this.#e.busy&&(Object.assign(this.#e,{reasonsOpen:!0,refusal:null}),this.requestUpdate())}#m(){this.#e.statement&&this.#e.mayReview&&!this.#e.busy&&(Object.assign(this.#e,{isCorrecting:!0,refusal:null,selection:null}),this.requestUpdate(),this.#l(`#correction-title`))}#h(){Kn(this.#e)&&this.#l(`#correction-title`)}#g(){Object.assign(this.#e,{isCorrecting:!1,adding:null,refusal:null}),this.requestUpdate(),this.#u()}#_(e){let t=this.#e;if(oo(e)||!t.viewer||this.querySelector(`dialog[open]`))return;if(e.key===`Escape`&&t.isEditing){this.#g();return}let n=t.shortcuts?this.#v(e):null;n&&(e.preventDefault(),n())}#v(e){let t=t=>e.target instanceof Element&&e.target.closest(t)!==null,n=Ke(e);return t(ao)||t(`nav.queue`)&&`arc`.includes(n)?null:(this.#e.place.view===`review`||n===`?`)&&this.#b[n]||null}#y(e){return()=>{this.#e.isEditing||e()}}#b={j:()=>this.#o.step(1),k:()=>this.#o.step(-1),a:this.#y(()=>this.#o.accept()),r:this.#y(()=>this.#o.reject()),c:this.#y(()=>this.#o.correct()),n:this.#y(()=>this.#o.add()),u:this.#y(()=>void Jn(this.#e).then(e=>this.#d(e))),"?":()=>this.#s(`help`)?.showModal()}};customElements.define(`isnad-desk`,so);