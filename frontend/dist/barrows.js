/* Made of the modules in frontend/src by `make bundle`: change those. */
function i(e,n,t=""){let c=document.createElement(e);return c.textContent=n,t&&(c.className=t),c}function l(e,n,t){let c=new Map([...e.children].map(o=>[o.dataset.key,o])),s=n.map(o=>{let r=c.get(o)??t(o);return r.dataset.
key=o,r}),a=new Set(s);for(let o of c.values())a.has(o)||o.remove();return s.forEach((o,r)=>{e.children[r]!==o&&e.insertBefore(
o,e.children[r]??null)}),s}function u(e,n){let t=e instanceof ShadowRoot?e.activeElement:document.activeElement;n();let c=e instanceof
ShadowRoot?e.activeElement:document.activeElement;t instanceof HTMLElement&&t!==c&&e.contains(t)&&t.focus()}function m({data:e,parentElement:n,setTriggerValue:t}){let c=n.querySelector("ul");c.setAttribute("aria-label",e.name),u(
n,()=>{let s=l(c,e.rows.map(a=>a.value),()=>document.createElement("li"));for(let[a,o]of e.rows.entries()){let r=f(s[a],
o);r.onclick=()=>t("pressed",o.value)}})}function f(e,n){let t=e.querySelector("button")??e.appendChild(document.createElement(
"button"));return t.type="button",t.className=n.shown?"":"pale",t.title=n.hint,t.setAttribute("aria-label",n.label),t.setAttribute(
"aria-pressed",String(n.pressed)),t.replaceChildren(i("span",n.name),...n.figures.flatMap(d)),t}function d({text:e,least:n,
most:t}){let c=document.createElement("i");for(let s of[t,n]){let a=document.createElement("b");a.style.width=`${100*s}%`,
c.append(a)}return[i("small",e),c]}export{m as default};
